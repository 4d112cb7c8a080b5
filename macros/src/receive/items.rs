//! The items of an attribute.

use darling::ast::NestedMeta;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Lit, LitStr, Path};

use crate::diagnostics::Diagnostics;

/// The items between the parentheses of an attribute.
pub(super) fn items(tokens: &TokenStream) -> syn::Result<Vec<NestedMeta>> {
    NestedMeta::parse_meta_list(tokens.clone()).map_err(|error| {
        if let Some((key, name)) = quoted_key(tokens) {
            let message = format!("a key stands without quotes; write `{name} = …`");
            return syn::Error::new(key, message);
        }
        if has_open_type(tokens) {
            let rule = "a type with a comma needs parentheses";
            let message = format!("{rule}; write `schema = (HashMap<String, u32>)`");
            return syn::Error::new(error.span(), message);
        }
        let remedy = "write keys as `key`, `key = value` or `key(…)`, with commas between";
        syn::Error::new(error.span(), format!("{error}; {remedy}"))
    })
}

/// Whether there is a `schema = Name<…`, whose comma would separate keys.
fn has_open_type(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut names = tokens.windows(2);
    let is_equals =
        |token: &TokenTree| matches!(token, TokenTree::Punct(equals) if equals.as_char() == '=');
    let is_schema = |token: &TokenTree| matches!(token, TokenTree::Ident(key) if key == "schema");
    let opens =
        |token: &TokenTree| matches!(token, TokenTree::Punct(open) if open.as_char() == '<');
    names.any(|pair| is_schema(&pair[0]) && is_equals(&pair[1])) && tokens.iter().any(opens)
}

/// The first `"key" = …`, and its name.
fn quoted_key(tokens: &TokenStream) -> Option<(Span, String)> {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut pairs = tokens.windows(2);
    pairs.find_map(|pair| match pair {
        [TokenTree::Literal(key), TokenTree::Punct(equals)] if equals.as_char() == '=' => {
            let name = syn::parse2::<LitStr>(TokenTree::Literal(key.clone()).into()).ok()?;
            syn::parse_str::<Path>(&name.value()).ok()?;
            Some((key.span(), name.value()))
        }
        _ => None,
    })
}

/// The key of an item. A value without a key is reported.
pub(super) fn key_of<'a>(item: &'a NestedMeta, diagnostics: &mut Diagnostics) -> Option<&'a Path> {
    match item {
        NestedMeta::Meta(meta) => Some(meta.path()),
        NestedMeta::NameValueInvalidExpr(pair) => Some(&pair.path),
        NestedMeta::Lit(literal) => {
            let remedy = match literal {
                // Only a message has spaces or placeholders.
                Lit::Str(text) if text.value().contains([' ', '{']) => {
                    format!("write `message = {}`", text.token())
                }
                _ => "write `key = value`".to_owned(),
            };
            diagnostics.error(literal.span(), format!("a value needs a key; {remedy}"));
            None
        }
    }
}

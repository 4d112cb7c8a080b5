//! The items of an attribute.

use darling::ast::NestedMeta;
use proc_macro2::TokenStream;
use syn::Path;

use crate::diagnostics::Diagnostics;

/// The items between the parentheses of an attribute.
pub(super) fn items(tokens: &TokenStream) -> syn::Result<Vec<NestedMeta>> {
    NestedMeta::parse_meta_list(tokens.clone()).map_err(|error| {
        let remedy = "write keys as `key`, `key = value` or `key(…)`, with commas between";
        syn::Error::new(error.span(), format!("{error}; {remedy}"))
    })
}

/// The key of an item. A value without a key is reported.
pub(super) fn key_of<'a>(item: &'a NestedMeta, diagnostics: &mut Diagnostics) -> Option<&'a Path> {
    match item {
        NestedMeta::Meta(meta) => Some(meta.path()),
        NestedMeta::NameValueInvalidExpr(pair) => Some(&pair.path),
        NestedMeta::Lit(literal) => {
            diagnostics.error(literal.span(), "a value needs a key; write `key = value`");
            None
        }
    }
}

//! `on(not_found, …)`

use errbook_contract::RejectionKind;
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Lit, MetaList, Token};

use crate::diagnostics::{Diagnostics, or_message, suggest};
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::literal;

/// The kinds of rejections that a variant answers, and the mistakes in the others.
#[derive(Debug, Clone)]
pub(crate) struct On {
    pub(crate) kinds: Vec<(RejectionKind, Span)>,
    errors: Option<syn::Error>,
}

impl AttrValue for On {
    const USAGE: &'static str = usage!(On);

    /// `on = "not_found"`
    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let Some(Lit::Str(text)) = literal(expr) else {
            return None;
        };
        let kind = text.value().parse::<RejectionKind>().ok()?;
        let message = format!("`{key}` takes a list of kinds; write `{key}({kind})`");
        Some(Err(syn::Error::new(text.span(), message)))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(parse(key, list))
    }

    fn errors(&self) -> Option<syn::Error> {
        self.errors.clone()
    }
}

fn parse(key: &str, list: &MetaList) -> syn::Result<On> {
    let rule = format!("`{key}` takes kinds of rejections without quotes");
    let message = format!("{rule}; write `{key}{}`", usage!(On));
    if list.tokens.is_empty() {
        return Err(syn::Error::new_spanned(&list.path, message));
    }
    let words = |input: ParseStream<'_>| {
        Punctuated::<Ident, Token![,]>::parse_terminated_with(input, Ident::parse_any)
    };
    let words = or_message(words.parse2(list.tokens.clone()), &message)?;
    let mut diagnostics = Diagnostics::default();
    let mut kinds = Vec::new();
    for word in words {
        let typed = word.unraw().to_string();
        match typed.parse() {
            Ok(kind) => kinds.push((kind, word.span())),
            Err(_) => {
                let names = RejectionKind::ALL;
                let remedy = suggest(&typed, names.iter().map(RejectionKind::as_str));
                let message = format!("unknown kind `{typed}` in `{key}`; {remedy}");
                diagnostics.error(word.span(), message);
            }
        }
    }
    let errors = diagnostics.finish();
    Ok(On { kinds, errors })
}

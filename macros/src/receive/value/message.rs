//! The public message.

use proc_macro2::Span;
use syn::{Expr, Ident, LitStr, MetaList};

use crate::receive::given::AttrValue;

/// `message = "…"` or `message(display)`
#[derive(Debug, Clone)]
pub(crate) enum MessageAttr {
    Text(LitStr),
    /// Where the word stands.
    Display(Span),
}

impl AttrValue for MessageAttr {
    const USAGE: &'static str = LitStr::USAGE;

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        LitStr::from_expr(key, expr).map(|text| text.map(MessageAttr::Text))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(match list.parse_args::<Ident>() {
            Ok(word) if word == "display" => Ok(MessageAttr::Display(word.span())),
            _ => {
                let remedy = match list.parse_args::<LitStr>() {
                    Ok(text) => format!("write `{key} = {}` for a text", text.token()),
                    Err(_) => format!("write `{key}(display)`, or `{key} = \"…\"` for a text"),
                };
                let message = format!("`{key}(…)` takes the word `display`; {remedy}");
                Err(syn::Error::new_spanned(&list.tokens, message))
            }
        })
    }
}

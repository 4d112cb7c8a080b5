//! The public message.

use proc_macro2::Span;
use syn::{Expr, Ident, LitStr, MetaList};

use super::scalar::string;
use crate::receive::parsed_value::AttrValue;
use crate::syntax::Template;
use crate::syntax::at_literal;

/// `message = "…"` or `message(display)`
#[derive(Debug, Clone)]
pub(crate) enum MessageAttr {
    Text {
        literal: LitStr,
        template: Template,
    },
    /// `message(display)`; the span is that of the word `display`.
    Display(Span),
}

impl AttrValue for MessageAttr {
    const USAGE: &'static str = usage!(MessageAttr);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| {
            let template = at_literal(&literal, Template::parse(&literal.value()))?;
            if template.fixed().is_some_and(|text| text.trim().is_empty()) {
                let message = format!("`{key}` is empty; add text or remove the key");
                return Err(syn::Error::new(literal.span(), message));
            }
            Ok(MessageAttr::Text { literal, template })
        };
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(match list.parse_args::<Ident>() {
            Ok(word) if word == "display" => Ok(MessageAttr::Display(word.span())),
            _ => {
                let remedy = match list.parse_args::<LitStr>() {
                    Ok(text) => format!("write `{key} = {}`", text.token()),
                    Err(_) => format!("write `{key}(display)` or `{key} = \"…\"`"),
                };
                let message = format!("`{key}(…)` takes only the word `display`; {remedy}");
                Err(syn::Error::new_spanned(&list.tokens, message))
            }
        })
    }
}

//! Flags, texts, fixed words and paths.

use errbook_contract::{Effect, GrpcCode, LogLevel};
use syn::spanned::Spanned as _;
use syn::{Expr, Lit, LitStr, MetaList, Path};

use super::{must_be, word};
use crate::receive::parsed_value::AttrValue;
use crate::syntax::at_literal;
use crate::syntax::json::{literal, ungrouped};
use crate::syntax::{HeaderName, MediaType, UriTemplate};

/// A key without a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flag;

impl AttrValue for Flag {
    const USAGE: &'static str = usage!(Flag);

    fn from_word() -> Option<Self> {
        Some(Flag)
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        (key == "details").then(|| {
            let rule = "`details` makes every field public";
            let remedy = "for some, mark each `#[api_error(detail)]`";
            let message = format!("{rule}; {remedy}");
            Err(syn::Error::new(list.path.span(), message))
        })
    }
}

/// A string that is not empty.
#[derive(Debug, Clone)]
pub(crate) struct Text(String);

impl AttrValue for Text {
    const USAGE: &'static str = usage!(Text);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(string(key, expr, Self::USAGE).and_then(|literal| non_empty(key, &literal).map(Text)))
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Text> for String {
    fn from(Text(text): Text) -> Self {
        text
    }
}

impl AttrValue for MediaType {
    const USAGE: &'static str = usage!(MediaType);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| {
            let text = non_empty(key, &literal)?;
            at_literal(&literal, MediaType::parse(&text))
        };
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }
}

impl AttrValue for UriTemplate {
    const USAGE: &'static str = usage!(UriTemplate);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| at_literal(&literal, UriTemplate::parse(&literal.value()));
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }
}

impl AttrValue for HeaderName {
    const USAGE: &'static str = usage!(HeaderName);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| at_literal(&literal, HeaderName::parse(&literal.value()));
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }
}

/// A string literal.
pub(super) fn string(key: &str, expr: &Expr, usage: &str) -> syn::Result<LitStr> {
    match literal(expr) {
        Some(Lit::Str(text)) => Ok(text.clone()),
        _ => Err(must_be(expr, key, "a string literal", usage)),
    }
}

/// The literal's text, trimmed.
fn non_empty(key: &str, literal: &LitStr) -> syn::Result<String> {
    match literal.value().trim() {
        "" => {
            let message = format!("`{key}` is empty; add text or remove the key");
            Err(syn::Error::new(literal.span(), message))
        }
        text => Ok(text.to_owned()),
    }
}

/// The fixed words of a type, as `as_str` writes them.
macro_rules! words {
    ($($ty:ident)*) => {
        $(impl AttrValue for $ty {
            const USAGE: &'static str = usage!($ty);

            fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
                Some(word(key, expr, &$ty::ALL.map(|value| (value.as_str(), value))))
            }
        })*
    };
}

words!(Effect GrpcCode LogLevel);

/// `path::to::NAME`
impl AttrValue for Path {
    const USAGE: &'static str = usage!(Path);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match ungrouped(expr) {
            Expr::Path(path) if path.qself.is_none() => Ok(path.path.clone()),
            _ => Err(must_be(expr, key, "a path", Self::USAGE)),
        })
    }
}

//! Flags, texts, paths and numbers.

use errbook_contract::Effect;
use syn::{Expr, ExprUnary, Lit, LitStr, Path, UnOp};

use super::{digits, must_be, word};
use crate::receive::parsed_value::AttrValue;
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
}

/// A string that is not empty.
#[derive(Debug, Clone)]
pub(crate) struct Text(String);

impl AttrValue for Text {
    const USAGE: &'static str = usage!(Text);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(string(key, expr, Self::USAGE).and_then(|literal| text(key, &literal).map(Text)))
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
            let text = text(key, &literal)?;
            at(&literal, MediaType::parse(&text))
        };
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }
}

impl AttrValue for UriTemplate {
    const USAGE: &'static str = usage!(UriTemplate);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| at(&literal, UriTemplate::parse(&literal.value()));
        Some(string(key, expr, Self::USAGE).and_then(parse))
    }
}

impl AttrValue for HeaderName {
    const USAGE: &'static str = usage!(HeaderName);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parse = |literal: LitStr| at(&literal, HeaderName::parse(&literal.value()));
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

/// The literal's text without the spaces around it.
fn text(key: &str, literal: &LitStr) -> syn::Result<String> {
    match literal.value().trim() {
        "" => {
            let message = format!("`{key}` is empty; write a text or remove the key");
            Err(syn::Error::new(literal.span(), message))
        }
        text => Ok(text.to_owned()),
    }
}

/// The error, if any, at the literal.
pub(super) fn at<T>(literal: &LitStr, parsed: Result<T, String>) -> syn::Result<T> {
    parsed.map_err(|message| syn::Error::new(literal.span(), message))
}

impl AttrValue for Effect {
    const USAGE: &'static str = usage!(Effect);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(word(
            key,
            expr,
            &Effect::ALL.map(|effect| (effect.as_str(), effect)),
        ))
    }
}

/// `true` or `false`
impl AttrValue for bool {
    const USAGE: &'static str = usage!(bool);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Bool(value)) => Ok(value.value),
            _ => Err(must_be(expr, key, "`true` or `false`", Self::USAGE)),
        })
    }
}

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

/// A number in a dictionary, negative ones included.
impl AttrValue for i32 {
    const USAGE: &'static str = usage!(i32);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let (number, sign) = match ungrouped(expr) {
            Expr::Unary(ExprUnary {
                op: UnOp::Neg(_),
                expr,
                ..
            }) => (literal(expr), "-"),
            _ => (literal(expr), ""),
        };
        let Some(Lit::Int(number)) = number.filter(|number| number.suffix().is_empty()) else {
            let number = digits(expr).map(|digits| format!(" = {digits}"));
            let usage = number.as_deref().unwrap_or(Self::USAGE);
            return Some(Err(must_be(expr, key, "a plain integer literal", usage)));
        };
        let number = format!("{sign}{}", number.base10_digits()).parse();
        Some(number.map_err(|_| {
            let rule = format!("`{key}` does not fit in an `i32`");
            let remedy = "write a number from -2147483648 to 2147483647";
            syn::Error::new_spanned(expr, format!("{rule}; {remedy}"))
        }))
    }
}

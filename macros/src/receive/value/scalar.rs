//! Flags, texts, paths and numbers.

use syn::{Expr, ExprUnary, Lit, LitStr, Path, UnOp};

use super::{digits, literal, path, ungrouped, wrong};
use crate::receive::given::AttrValue;

/// A key without a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flag;

impl AttrValue for Flag {
    const USAGE: &'static str = "";

    fn from_word() -> Option<Self> {
        Some(Flag)
    }
}

/// A string literal.
impl AttrValue for LitStr {
    const USAGE: &'static str = " = \"…\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Str(text)) => Ok(text.clone()),
            _ => Err(wrong(expr, key, "a string literal", Self::USAGE)),
        })
    }
}

/// A string literal that is not empty.
#[derive(Debug, Clone)]
pub(crate) struct Text(pub(crate) String);

impl AttrValue for Text {
    const USAGE: &'static str = LitStr::USAGE;

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let text = LitStr::from_expr(key, expr)?;
        Some(text.and_then(|text| match text.value().trim() {
            "" => Err(syn::Error::new(
                text.span(),
                format!("`{key}` is empty; write a text or leave the key out"),
            )),
            trimmed => Ok(Text(trimmed.to_owned())),
        }))
    }
}

/// `true` or `false`
impl AttrValue for bool {
    const USAGE: &'static str = " = false";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Bool(value)) => Ok(value.value),
            _ => Err(wrong(expr, key, "`true` or `false`", Self::USAGE)),
        })
    }
}

/// `path::to::NAME`
impl AttrValue for Path {
    const USAGE: &'static str = " = path::NAME";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(path(key, expr))
    }
}

/// A number in a dictionary, negative ones included.
impl AttrValue for i32 {
    const USAGE: &'static str = " = 17";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let (digits, sign) = match ungrouped(expr) {
            Expr::Unary(ExprUnary {
                op: UnOp::Neg(_),
                expr,
                ..
            }) => (literal(expr), "-"),
            _ => (literal(expr), ""),
        };
        Some(match digits {
            Some(Lit::Int(number)) if number.suffix().is_empty() => {
                format!("{sign}{}", number.base10_digits())
                    .parse()
                    .map_err(|_| {
                        let rule = "does not fit 32 bits";
                        let remedy = "write a number from -2147483648 to 2147483647";
                        syn::Error::new_spanned(expr, format!("`{key}` {rule}; {remedy}"))
                    })
            }
            _ => {
                let number = self::digits(expr).map(|digits| format!(" = {digits}"));
                let usage = number.as_deref().unwrap_or(Self::USAGE);
                Err(wrong(expr, key, "a plain integer literal", usage))
            }
        })
    }
}

/// The name of a header (RFC 9110 §5.1), as it was written.
#[derive(Debug, Clone)]
pub(crate) struct HeaderName(pub(crate) String);

impl AttrValue for HeaderName {
    const USAGE: &'static str = " = \"WWW-Authenticate\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let Some(Lit::Str(text)) = literal(expr) else {
            return Some(Err(wrong(expr, key, "a string literal", Self::USAGE)));
        };
        Some(match crate::field_name::check(&text.value()) {
            Ok(()) => Ok(HeaderName(text.value())),
            Err(message) => Err(syn::Error::new(text.span(), message)),
        })
    }
}

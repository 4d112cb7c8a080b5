//! Code and status.

use syn::{Expr, Lit};

use super::scalar::{at, string};
use super::{digits, must_be};
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::literal;

/// The machine-readable code.
#[derive(Debug, Clone)]
pub(crate) struct Code(pub(crate) String);

impl AttrValue for Code {
    const USAGE: &'static str = usage!(Code);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(string(key, expr, Self::USAGE).and_then(|literal| {
            let code = literal.value();
            at(&literal, check_code(key, &code)).map(|()| Code(code))
        }))
    }
}

/// 1 to 128 characters; the error is the rule and the remedy.
pub(crate) fn check_code(key: &str, code: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.:/".contains(c);
    if let Some(c) = code.chars().find(|c| !allowed(*c)) {
        let rule = format!("`{key}` cannot contain {c:?} (U+{:04X})", u32::from(c));
        return Err(format!("{rule}; use `A-Z a-z 0-9 _ - . : /`"));
    }
    match code.len() {
        0 => {
            let remedy = "write 1 to 128 characters of `A-Z a-z 0-9 _ - . : /`";
            Err(format!("`{key}` is empty; {remedy}"))
        }
        1..=128 => Ok(()),
        length => Err(format!("`{key}` has {length} characters; use at most 128")),
    }
}

/// The HTTP status of an error.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Status(pub(crate) u16);

impl AttrValue for Status {
    const USAGE: &'static str = usage!(Status);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Int(number)) if number.suffix().is_empty() => {
                match number.base10_parse::<u16>() {
                    Ok(status @ 400..=599) => Ok(Status(status)),
                    _ => Err(syn::Error::new(
                        number.span(),
                        format!("`{key}` must be an error status; write a number from 400 to 599"),
                    )),
                }
            }
            _ => {
                let status = digits(expr).map(|digits| format!(" = {digits}"));
                let usage = status.as_deref().unwrap_or(Self::USAGE);
                Err(must_be(expr, key, "a plain integer literal", usage))
            }
        })
    }
}

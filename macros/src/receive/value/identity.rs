//! Code and status.

use syn::{Expr, Lit};

use super::{digits, literal, wrong};
use crate::receive::given::AttrValue;

/// The machine-readable code.
#[derive(Debug, Clone)]
pub(crate) struct Code(pub(crate) String);

impl AttrValue for Code {
    const USAGE: &'static str = " = \"slot_unavailable\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let text = match literal(expr) {
            Some(Lit::Str(text)) => text,
            _ => return Some(Err(wrong(expr, key, "a string literal", Self::USAGE))),
        };
        let code = text.value();
        Some(match check_code(key, &code) {
            Ok(()) => Ok(Code(code)),
            Err(message) => Err(syn::Error::new(text.span(), message)),
        })
    }
}

/// 1 to 128 of the alphabet; the error is the rule and the remedy.
pub(crate) fn check_code(key: &str, code: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.:/".contains(c);
    match code.chars().find(|c| !allowed(*c)) {
        Some(c) => Err(format!(
            "`{key}` cannot hold {c:?} (U+{:04X}); use `A-Z a-z 0-9 _ - . : /`",
            u32::from(c)
        )),
        None if code.is_empty() => Err(format!(
            "`{key}` is empty; write 1 to 128 of `A-Z a-z 0-9 _ - . : /`"
        )),
        None if code.len() > 128 => Err(format!(
            "`{key}` has {} characters; write 128 at most",
            code.len()
        )),
        None => Ok(()),
    }
}

/// An HTTP status that says something went wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Status(pub(crate) u16);

impl AttrValue for Status {
    const USAGE: &'static str = " = 409";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Int(number)) if number.suffix().is_empty() => {
                match number.base10_parse::<u16>() {
                    Ok(status @ 400..=599) => Ok(Status(status)),
                    _ => Err(syn::Error::new(
                        number.span(),
                        format!("`{key}` is an error status; write a number from 400 to 599"),
                    )),
                }
            }
            _ => {
                let status = digits(expr).map(|digits| format!(" = {digits}"));
                let usage = status.as_deref().unwrap_or(Self::USAGE);
                Err(wrong(expr, key, "a plain integer literal", usage))
            }
        })
    }
}

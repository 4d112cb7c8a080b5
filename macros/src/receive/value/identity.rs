//! Code, number and status.

use syn::{Expr, ExprUnary, Lit, LitInt, UnOp};

use super::scalar::string;
use super::{digits, must_be};
use crate::receive::parsed_value::AttrValue;
use crate::syntax::at_literal;
use crate::syntax::json::{literal, ungrouped};
use crate::syntax::status_of_name;

/// The machine-readable code.
#[derive(Debug, Clone)]
pub(crate) struct Code(pub(crate) String);

impl AttrValue for Code {
    const USAGE: &'static str = usage!(Code);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(string(key, expr, Self::USAGE).and_then(|literal| {
            let code = literal.value();
            at_literal(&literal, check_code(key, &code)).map(|()| Code(code))
        }))
    }
}

/// A code has 1 to 128 characters. The error states the rule and the remedy.
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
                let status = parse_status(&format!("`{key}`"), number);
                status
                    .map(Status)
                    .map_err(|message| syn::Error::new(number.span(), message))
            }
            _ => {
                let named = status_of_name(expr).map(|status| status.to_string());
                let status = digits(expr).or(named);
                let status = status.map(|status| format!(" = {status}"));
                let usage = status.as_deref().unwrap_or(Self::USAGE);
                Err(must_be(expr, key, "a plain integer literal", usage))
            }
        })
    }
}

/// The status of a final response; `what` names it in the error, which states the rule and the remedy. Whether a status
/// below 400 is allowed is for the caller to say.
pub(crate) fn parse_status(what: &str, literal: &LitInt) -> Result<u16, String> {
    match literal.base10_parse() {
        Ok(status @ 200..=599) => Ok(status),
        _ => Err(format!(
            "{what} must be an error status; write a number from 400 to 599"
        )),
    }
}

/// Whether it is a client error or a server error (RFC 9110 §15.5, §15.6).
pub(crate) fn is_error_status(status: u16) -> bool {
    status >= 400
}

/// The code's number in a numeric dictionary, which may be negative.
impl AttrValue for i32 {
    const USAGE: &'static str = usage!(i32);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let (number, is_negative) = match ungrouped(expr) {
            Expr::Unary(ExprUnary {
                op: UnOp::Neg(_),
                expr,
                ..
            }) => (literal(expr), true),
            _ => (literal(expr), false),
        };
        let Some(Lit::Int(number)) = number.filter(|number| number.suffix().is_empty()) else {
            let number = digits(expr).map(|digits| format!(" = {digits}"));
            let usage = number.as_deref().unwrap_or(Self::USAGE);
            return Some(Err(must_be(expr, key, "a plain integer literal", usage)));
        };
        let number = parse_number(&format!("`{key}`"), number, is_negative);
        Some(number.map_err(|message| syn::Error::new_spanned(expr, message)))
    }
}

/// The number of a code; `what` names it in the error, which states the rule and the remedy.
pub(crate) fn parse_number(what: &str, literal: &LitInt, is_negative: bool) -> Result<i32, String> {
    let sign = if is_negative { "-" } else { "" };
    let number = format!("{sign}{}", literal.base10_digits()).parse();
    number.map_err(|_| {
        let remedy = "write a number from -2147483648 to 2147483647";
        format!("{what} does not fit in an `i32`; {remedy}")
    })
}

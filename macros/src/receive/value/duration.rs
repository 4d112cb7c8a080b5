//! The parameters of a retry class.

use std::time::Duration;

use syn::{Expr, Lit};

use super::{literal, wrong};
use crate::receive::given::AttrValue;

/// A delay: `"1s"`, `"500ms"`, `"1m 30s"`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delay(pub(crate) Duration);

impl AttrValue for Delay {
    const USAGE: &'static str = " = \"45s\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let Some(Lit::Str(text)) = literal(expr) else {
            return Some(Err(wrong(expr, key, "a duration in quotes", Self::USAGE)));
        };
        let error = |message| syn::Error::new(text.span(), message);
        Some(match humantime::parse_duration(&text.value()) {
            Ok(Duration::ZERO) => Err(error(format!(
                "`{key}` is more than no time; write `{key} = \"1s\"`"
            ))),
            Ok(delay) => Ok(Delay(delay)),
            Err(_) => Err(error(format!(
                "`{key}` is a number and its unit; write \"500ms\", \"45s\" or \"1m 30s\""
            ))),
        })
    }
}

/// What each delay is multiplied by; at least 1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Factor(pub(crate) f64);

impl AttrValue for Factor {
    const USAGE: &'static str = " = 2.0";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let number = match literal(expr) {
            Some(Lit::Float(number)) => number.base10_parse::<f64>().ok(),
            Some(Lit::Int(number)) => number.base10_parse::<f64>().ok(),
            _ => None,
        };
        Some(match number {
            Some(factor) if factor >= 1.0 && factor.is_finite() => Ok(Factor(factor)),
            _ => Err(wrong(expr, key, "a number of at least 1", Self::USAGE)),
        })
    }
}

/// How many attempts; at least 2, since one is no repeat.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count(pub(crate) u32);

impl AttrValue for Count {
    const USAGE: &'static str = " = 4";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let number = match literal(expr) {
            Some(Lit::Int(number)) => number.base10_parse::<u32>().ok(),
            _ => None,
        };
        Some(match number {
            Some(attempts @ 2..) => Ok(Count(attempts)),
            _ => Err(wrong(
                expr,
                key,
                "a number of at least 2, the first attempt counted",
                Self::USAGE,
            )),
        })
    }
}

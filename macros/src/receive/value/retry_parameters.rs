//! The values of the parameters of a retry class.

use std::time::Duration;

use errbook_contract::retry_range as range;
use syn::{Expr, Lit};

use super::must_be;
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::literal;

/// A delay: `"1s"`, `"500ms"`, `"1m 30s"`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delay(pub(crate) Duration);

impl AttrValue for Delay {
    const USAGE: &'static str = " = \"45s\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let Some(Lit::Str(text)) = literal(expr) else {
            return Some(Err(must_be(expr, key, "a duration in quotes", Self::USAGE)));
        };
        let error = |message| syn::Error::new(text.span(), message);
        Some(match humantime::parse_duration(&text.value()) {
            Ok(delay) if range::is_delay(delay) => Ok(Delay(delay)),
            Ok(_) => Err(error(format!(
                "`{key}` must be {}; write `{key} = \"1s\"`",
                range::DELAY
            ))),
            Err(_) => Err(error(format!(
                "`{key}` must be a number with a unit; write \"500ms\", \"45s\" or \"1m 30s\""
            ))),
        })
    }
}

/// The factor between two delays; at least 1.
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
            Some(factor) if range::is_factor(factor) => Ok(Factor(factor)),
            _ => Err(must_be(expr, key, range::FACTOR, Self::USAGE)),
        })
    }
}

/// The number of attempts; at least 2, since the first one counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempts(pub(crate) u32);

impl AttrValue for Attempts {
    const USAGE: &'static str = " = 4";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let number = match literal(expr) {
            Some(Lit::Int(number)) => number.base10_parse::<u32>().ok(),
            _ => None,
        };
        Some(match number {
            Some(attempts) if range::is_attempts(attempts) => Ok(Attempts(attempts)),
            _ => Err(must_be(expr, key, range::ATTEMPTS, Self::USAGE)),
        })
    }
}

//! The values of the keys, each strict about what it takes.

#[macro_use]
mod usage;

mod adapters;
mod crate_path;
mod identity;
mod json;
mod list;
mod message;
mod on;
mod pairs;
mod retry;
mod retry_parameters;
mod scalar;
mod schema;
mod statuses;

use syn::{Expr, Lit};

use crate::diagnostics::{nearest, suggest};
use crate::syntax::json::literal;

pub(crate) use adapters::Adapters;
pub(crate) use crate_path::CratePath;
pub(crate) use identity::{Code, Status, check_code, is_error_status, parse_number, parse_status};
pub(crate) use json::Json;
pub(crate) use list::{Computed, ComputedItem, Extra, Headers, Items};
pub(crate) use message::MessageAttr;
pub(crate) use on::On;
pub(crate) use retry::{Backoff, RetryAttr, Throttled};
pub(crate) use scalar::{Flag, Text};
pub(crate) use schema::SchemaAttr;
pub(crate) use statuses::Statuses;

/// Parses one of a key's fixed words, written as a string.
fn word<T: Copy>(key: &str, expr: &Expr, words: &[(&'static str, T)]) -> syn::Result<T> {
    let names = || words.iter().map(|(name, _)| *name);
    let Some(Lit::Str(text)) = literal(expr) else {
        let typed = quote::ToTokens::to_token_stream(expr).to_string();
        let meant = nearest(&typed, names()).unwrap_or(words[0].0);
        let usage = format!(" = \"{meant}\"");
        return Err(must_be(expr, key, "a word in quotes", &usage));
    };
    let typed = text.value();
    let found = words.iter().find(|(name, _)| *name == typed);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let remedy = suggest(&typed, names());
        let message = format!("unknown value `{typed}` for `{key}`; {remedy}");
        syn::Error::new(text.span(), message)
    })
}

/// The error for a value whose form the key does not take.
fn must_be(expr: &Expr, key: &str, form: &str, usage: &str) -> syn::Error {
    let message = format!("`{key}` must be {form}; write `{key}{usage}`");
    syn::Error::new_spanned(expr, message)
}

/// The digits in `"404"` or `404u16`, for the remedy.
fn digits(expr: &Expr) -> Option<String> {
    let digits = match literal(expr)? {
        Lit::Str(text) => text.value(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        _ => return None,
    };
    digits.parse::<i32>().is_ok().then_some(digits)
}

//! The values of the keys, each strict about what it takes.

mod duration;
mod identity;
mod list;
mod literal;
mod message;
mod retry;
mod scalar;

use syn::{Expr, ExprLit, Lit, Path};

use super::given::AttrValue;
use crate::diagnostics::{did_you_mean, nearest, or_list};

use duration::{Count, Delay, Factor};
pub(crate) use identity::{Code, Status, check_code};
pub(crate) use list::{Computed, Extras, Headers, List};
pub(crate) use literal::{Json, json_number};
pub(crate) use message::MessageAttr;
pub(crate) use retry::{BackoffKeys, EffectWord, RetryAttr, RetryWord, ThrottledKeys};
pub(crate) use scalar::{Flag, HeaderName, Text};

fn path(key: &str, expr: &Expr) -> syn::Result<Path> {
    match ungrouped(expr) {
        Expr::Path(path) if path.qself.is_none() => Ok(path.path.clone()),
        _ => Err(wrong(expr, key, "a path", Path::USAGE)),
    }
}

/// One of a key's fixed words, written as a string.
fn word<T: Copy>(key: &str, expr: &Expr, words: &[(&'static str, T)]) -> syn::Result<T> {
    let names = || words.iter().map(|(name, _)| *name);
    let Some(Lit::Str(text)) = literal(expr) else {
        let typed = quote::ToTokens::to_token_stream(expr).to_string();
        let meant = nearest(&typed, names()).unwrap_or(words[0].0);
        return Err(wrong(
            expr,
            key,
            "a word in quotes",
            &format!(" = \"{meant}\""),
        ));
    };
    let typed = text.value();
    let found = words.iter().find(|(name, _)| *name == typed);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let remedy = did_you_mean(&typed, names(), || format!("use {}", or_list(names())));
        syn::Error::new(
            text.span(),
            format!("`{key}` has no word `{typed}`; {remedy}"),
        )
    })
}

fn wrong(expr: &Expr, key: &str, form: &str, usage: &str) -> syn::Error {
    syn::Error::new_spanned(expr, format!("`{key}` is {form}; write `{key}{usage}`"))
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

fn literal(expr: &Expr) -> Option<&Lit> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit, .. }) => Some(lit),
        _ => None,
    }
}

/// A literal that came through `macro_rules!` stands in a group without delimiters.
fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}

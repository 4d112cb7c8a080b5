//! The values of the keys, each strict about what it takes.

use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, ExprUnary, Ident, Lit, LitStr, MetaList, Path, Token, UnOp};

use super::given::AttrValue;
use crate::diagnostics::{did_you_mean, or_list};

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
            _ => Err(wrong(expr, key, "a string", Self::USAGE)),
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

fn path(key: &str, expr: &Expr) -> syn::Result<Path> {
    match ungrouped(expr) {
        Expr::Path(path) if path.qself.is_none() => Ok(path.path.clone()),
        _ => Err(wrong(expr, key, "a path", Path::USAGE)),
    }
}

/// The machine-readable code.
#[derive(Debug, Clone)]
pub(crate) struct Code(pub(crate) String);

impl AttrValue for Code {
    const USAGE: &'static str = " = \"slot_unavailable\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let text = match literal(expr) {
            Some(Lit::Str(text)) => text,
            _ => return Some(Err(wrong(expr, key, "a string", Self::USAGE))),
        };
        let code = text.value();
        let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.:/".contains(c);
        let broken = match code.chars().find(|c| !allowed(*c)) {
            Some(c) => Some(format!(
                "`{key}` cannot hold {c:?} (U+{:04X}); use `A-Z a-z 0-9 _ - . : /`",
                u32::from(c)
            )),
            None if code.is_empty() => Some(format!(
                "`{key}` is empty; write 1 to 128 of `A-Z a-z 0-9 _ - . : /`"
            )),
            None if code.len() > 128 => Some(format!(
                "`{key}` has {} characters; write 128 at most",
                code.len()
            )),
            None => None,
        };
        Some(match broken {
            Some(message) => Err(syn::Error::new(text.span(), message)),
            None => Ok(Code(code)),
        })
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
            _ => Err(wrong(expr, key, "an integer", Self::USAGE)),
        })
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
                        syn::Error::new(number.span(), format!("`{key}` {rule}; {remedy}"))
                    })
            }
            _ => Err(wrong(expr, key, "an integer", Self::USAGE)),
        })
    }
}

/// The words of `retry`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryWord {
    Never,
    Refresh,
    Backoff,
    Throttled,
}

impl RetryWord {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("never", RetryWord::Never),
        ("refresh", RetryWord::Refresh),
        ("backoff", RetryWord::Backoff),
        ("throttled", RetryWord::Throttled),
    ];
}

impl AttrValue for RetryWord {
    const USAGE: &'static str = " = \"never\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(word(key, expr, &Self::ALL))
    }
}

/// The words of `effect`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EffectWord {
    None,
    Unknown,
}

impl AttrValue for EffectWord {
    const USAGE: &'static str = " = \"none\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let words = [("none", EffectWord::None), ("unknown", EffectWord::Unknown)];
        Some(word(key, expr, &words))
    }
}

/// `message = "…"` or `message(display)`
#[derive(Debug, Clone)]
pub(crate) enum MessageAttr {
    Text(LitStr),
    Display,
}

impl AttrValue for MessageAttr {
    const USAGE: &'static str = LitStr::USAGE;

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        LitStr::from_expr(key, expr).map(|text| text.map(MessageAttr::Text))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let word = list.parse_args::<Ident>();
        Some(match word {
            Ok(word) if word == "display" => Ok(MessageAttr::Display),
            _ => Err(syn::Error::new(
                list.tokens.span(),
                format!("`{key}(…)` takes the word `display`; write `{key}(display)`"),
            )),
        })
    }
}

/// `computed(name = path::to::fn)`
#[derive(Debug, Clone)]
pub(crate) struct Computed(pub(crate) Vec<(Ident, Path)>);

impl AttrValue for Computed {
    const USAGE: &'static str = "(name = path::to::function)";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let parser = Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated;
        let pairs = match list.parse_args_with(parser) {
            Ok(pairs) if !pairs.is_empty() => pairs,
            _ => {
                let usage = Self::USAGE;
                return Some(Err(syn::Error::new(
                    list.path.span(),
                    format!("`{key}` names details and their functions; write `{key}{usage}`"),
                )));
            }
        };
        let pair = |pair: &syn::MetaNameValue| {
            let name = pair.path.require_ident()?.clone();
            Ok((name, path(key, &pair.value)?))
        };
        Some(
            pairs
                .iter()
                .map(pair)
                .collect::<syn::Result<_>>()
                .map(Computed),
        )
    }
}

/// One of a key's fixed words, written as a string.
fn word<T: Copy>(key: &str, expr: &Expr, words: &[(&'static str, T)]) -> syn::Result<T> {
    let names = || words.iter().map(|(name, _)| *name);
    let Some(Lit::Str(text)) = literal(expr) else {
        let usage = format!(" = \"{}\"", words[0].0);
        return Err(wrong(expr, key, "a word in quotes", &usage));
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
    syn::Error::new(
        expr.span(),
        format!("`{key}` is {form}; write `{key}{usage}`"),
    )
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

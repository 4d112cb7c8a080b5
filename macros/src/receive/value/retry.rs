//! Retry class and effect.

use darling::FromMeta;
use darling::ast::NestedMeta;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Meta, MetaList, Path};

use super::{Count, Delay, Factor, word};
use crate::diagnostics::{did_you_mean, or_list};
use crate::receive::given::{AttrValue, Key};

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

/// `retry = "word"`, or a class with its parameters.
#[derive(Clone)]
pub(crate) enum RetryAttr {
    Word(RetryWord),
    /// `retry(backoff(…))`
    Backoff(BackoffKeys),
    /// `retry(throttled(…))`
    Throttled(ThrottledKeys),
}

impl AttrValue for RetryAttr {
    const USAGE: &'static str = " = \"never\"";

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(word(key, expr, &RetryWord::ALL).map(RetryAttr::Word))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let class = match list.parse_args::<Meta>() {
            Ok(Meta::List(class)) => class,
            Ok(Meta::Path(word)) => return Some(Err(bare(key, &word))),
            _ => {
                let usage = format!("`{key}(backoff(…))` or `{key}(throttled(…))`");
                let message =
                    format!("`{key}(…)` holds one class and its parameters; write {usage}");
                return Some(Err(syn::Error::new(list.path.span(), message)));
            }
        };
        Some(if class.path.is_ident("backoff") {
            keys(&class, &BackoffKeys::WORDS).map(RetryAttr::Backoff)
        } else if class.path.is_ident("throttled") {
            keys(&class, &ThrottledKeys::WORDS).map(RetryAttr::Throttled)
        } else {
            let typed = class.path.to_token_stream().to_string();
            let classes = ["backoff", "throttled"];
            let plain = RetryWord::ALL.iter().any(|(word, _)| *word == typed);
            let message = match plain {
                true => format!("`{typed}` has no parameters; write `{key} = \"{typed}\"`"),
                false => {
                    let remedy =
                        did_you_mean(&typed, classes, || format!("use {}", or_list(classes)));
                    format!("`{key}(…)` has no class `{typed}`; {remedy}")
                }
            };
            Err(syn::Error::new_spanned(&class.path, message))
        })
    }
}

/// `retry(never)`
fn bare(key: &str, word: &Path) -> syn::Error {
    let name = word.to_token_stream().to_string();
    let message =
        format!("a class without parameters is a word in quotes; write `{key} = \"{name}\"`");
    syn::Error::new(word.span(), message)
}

/// The parameters of `backoff(…)`.
#[derive(Clone, Default, FromMeta)]
pub(crate) struct BackoffKeys {
    /// The delay after the first failed attempt.
    #[darling(multiple)]
    pub(crate) initial: Key<Delay>,
    /// What each delay is multiplied by to give the next.
    #[darling(multiple)]
    pub(crate) factor: Key<Factor>,
    /// The longest delay.
    #[darling(multiple)]
    pub(crate) max: Key<Delay>,
    /// How often the call is made in all.
    #[darling(multiple)]
    pub(crate) attempts: Key<Count>,
}

impl BackoffKeys {
    const WORDS: [&'static str; 4] = ["initial", "factor", "max", "attempts"];
}

/// The parameters of `throttled(…)`.
#[derive(Clone, Default, FromMeta)]
pub(crate) struct ThrottledKeys {
    /// The delay when an occurrence brings none.
    #[darling(multiple)]
    pub(crate) after: Key<Delay>,
}

impl ThrottledKeys {
    const WORDS: [&'static str; 1] = ["after"];
}

impl AttrValue for BackoffKeys {
    const USAGE: &'static str = "(initial = \"1s\", factor = 2.0, max = \"60s\", attempts = 4)";

    fn from_list(_key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(keys(list, &Self::WORDS))
    }
}

impl AttrValue for ThrottledKeys {
    const USAGE: &'static str = "(after = \"45s\")";

    fn from_list(_key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(keys(list, &Self::WORDS))
    }
}

/// The parameters of a class; each it does not have is an error.
fn keys<T: FromMeta>(list: &MetaList, words: &[&'static str]) -> syn::Result<T> {
    let items = crate::receive::attrs::items(&list.tokens)?;
    let class = list.path.to_token_stream();
    let unknown = items.iter().filter_map(|item| {
        let path = match item {
            NestedMeta::Meta(meta) => meta.path(),
            NestedMeta::NameValueInvalidExpr(pair) => &pair.path,
            NestedMeta::Lit(literal) => {
                let message = "a value needs its key; write `key = value`";
                return Some(syn::Error::new(literal.span(), message));
            }
        };
        if words.iter().any(|word| path.is_ident(word)) {
            return None;
        }
        let typed = path.to_token_stream().to_string();
        let words = || words.iter().copied();
        let remedy = did_you_mean(&typed, words(), || format!("use {}", or_list(words())));
        let message = format!("`{class}` has no parameter `{typed}`; {remedy}");
        Some(syn::Error::new_spanned(path, message))
    });
    let unknown = unknown.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    match unknown {
        Some(error) => Err(error),
        None => Ok(T::from_list(&items)?),
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

//! Retry classes and their parameters.

use darling::FromMeta;
use errbook_contract::Retry;
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Expr, Lit, Meta, MetaList, Path};

use super::retry_parameters::{Attempts, Delay, Factor};
use super::word;
use crate::diagnostics::{Diagnostics, nearest, suggest};
use crate::receive::items::{items, key_of};
use crate::receive::parsed_value::{AttrValue, ParsedValue, Spanned, Values, report};
use crate::syntax::json::{literal, ungrouped};

/// `retry = "word"`, or a class with its parameters.
#[derive(Clone)]
pub(crate) enum RetryAttr {
    Class(Retry),
    /// `retry(backoff(…))`
    Backoff(Backoff),
    /// `retry(throttled(…))`
    Throttled(Throttled),
}

impl AttrValue for RetryAttr {
    const USAGE: &'static str = usage!(RetryAttr);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        if let Expr::Call(class) = ungrouped(expr)
            && let Expr::Path(name) = &*class.func
        {
            let name = name.path.to_token_stream().to_string();
            let rule = format!("`{key}` takes a class with parameters in parentheses");
            let class = nearest(&name, ["backoff", "throttled"]).unwrap_or("backoff");
            let message = format!("{rule}; write `{key}({class}(…))`");
            return Some(Err(syn::Error::new_spanned(expr, message)));
        }
        if let Some(delay) = delay(expr) {
            let rule = format!("`{key}` takes a class, and a delay is a parameter of one");
            let message = format!("{rule}; write `{key}(throttled(after = \"{delay}\"))`");
            return Some(Err(syn::Error::new_spanned(expr, message)));
        }
        let classes = Retry::CLASSES.map(|class| (class.as_str(), class));
        Some(word(key, expr, &classes).map(RetryAttr::Class))
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let class = match list.parse_args::<Meta>() {
            Ok(Meta::List(class)) => class,
            Ok(Meta::Path(word)) => return Some(Err(bare_class(key, &word))),
            _ => {
                let rule = format!("`{key}(…)` takes one class with its parameters");
                let remedy = format!("write `{key}(backoff(…))` or `{key}(throttled(…))`");
                let message = format!("{rule}; {remedy}");
                return Some(Err(syn::Error::new(list.path.span(), message)));
            }
        };
        Some(if class.path.is_ident("backoff") {
            Backoff::parse(&class).map(RetryAttr::Backoff)
        } else if class.path.is_ident("throttled") {
            Throttled::parse(&class).map(RetryAttr::Throttled)
        } else {
            Err(unknown_class(key, &class.path))
        })
    }

    fn errors(&self) -> Option<syn::Error> {
        match self {
            RetryAttr::Class(_) => None,
            RetryAttr::Backoff(parameters) => parameters.errors(),
            RetryAttr::Throttled(parameters) => parameters.errors(),
        }
    }
}

/// The delay that is meant by `30`, `"30"` or `"30s"`.
fn delay(expr: &Expr) -> Option<String> {
    match literal(expr)? {
        Lit::Int(seconds) => Some(format!("{}s", seconds.base10_digits())),
        Lit::Float(_) => Some("30s".to_owned()),
        Lit::Str(text) => {
            let text = text.value();
            if text.parse::<u32>().is_ok() {
                return Some(format!("{text}s"));
            }
            humantime::parse_duration(&text).is_ok().then_some(text)
        }
        _ => None,
    }
}

/// `retry(never)`
fn bare_class(key: &str, word: &Path) -> syn::Error {
    let rule = "a retry class without parameters must be a word in quotes";
    let name = word.to_token_stream();
    syn::Error::new(word.span(), format!("{rule}; write `{key} = \"{name}\"`"))
}

fn unknown_class(key: &str, class: &Path) -> syn::Error {
    let typed = class.to_token_stream().to_string();
    let message = if typed.parse::<Retry>().is_ok() {
        format!("`{typed}` takes no parameters; write `{key} = \"{typed}\"`")
    } else {
        let remedy = suggest(&typed, ["backoff", "throttled"]);
        format!("unknown class `{typed}` for `{key}`; {remedy}")
    };
    syn::Error::new_spanned(class, message)
}

/// The parameters of `backoff(…)`.
#[derive(Debug, Clone)]
pub(crate) struct Backoff {
    pub(crate) initial: Option<Spanned<Delay>>,
    pub(crate) factor: Option<Spanned<Factor>>,
    pub(crate) max: Option<Spanned<Delay>>,
    pub(crate) attempts: Option<Spanned<Attempts>>,
    errors: Option<syn::Error>,
}

/// The receiver of `backoff(…)`.
#[derive(FromMeta)]
struct BackoffKeys {
    #[darling(multiple)]
    initial: Vec<ParsedValue<Delay>>,
    #[darling(multiple)]
    factor: Vec<ParsedValue<Factor>>,
    #[darling(multiple)]
    max: Vec<ParsedValue<Delay>>,
    #[darling(multiple)]
    attempts: Vec<ParsedValue<Attempts>>,
}

impl Backoff {
    fn parse(list: &MetaList) -> syn::Result<Self> {
        let keys: BackoffKeys = parameters(list, &["initial", "factor", "max", "attempts"])?;
        let mut diagnostics = Diagnostics::default();
        report(&keys.initial, &mut diagnostics);
        report(&keys.factor, &mut diagnostics);
        report(&keys.max, &mut diagnostics);
        report(&keys.attempts, &mut diagnostics);
        Ok(Backoff {
            initial: keys.initial.into_first(),
            factor: keys.factor.into_first(),
            max: keys.max.into_first(),
            attempts: keys.attempts.into_first(),
            errors: diagnostics.finish(),
        })
    }
}

impl AttrValue for Backoff {
    const USAGE: &'static str = usage!(Backoff);

    fn from_list(_key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(Self::parse(list))
    }

    fn errors(&self) -> Option<syn::Error> {
        self.errors.clone()
    }
}

/// The parameters of `throttled(…)`.
#[derive(Debug, Clone)]
pub(crate) struct Throttled {
    pub(crate) after: Option<Spanned<Delay>>,
    errors: Option<syn::Error>,
}

/// The receiver of `throttled(…)`.
#[derive(FromMeta)]
struct ThrottledKeys {
    #[darling(multiple)]
    after: Vec<ParsedValue<Delay>>,
}

impl Throttled {
    fn parse(list: &MetaList) -> syn::Result<Self> {
        let keys: ThrottledKeys = parameters(list, &["after"])?;
        let mut diagnostics = Diagnostics::default();
        report(&keys.after, &mut diagnostics);
        Ok(Throttled {
            after: keys.after.into_first(),
            errors: diagnostics.finish(),
        })
    }
}

impl AttrValue for Throttled {
    const USAGE: &'static str = usage!(Throttled);

    fn from_list(_key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(Self::parse(list))
    }

    fn errors(&self) -> Option<syn::Error> {
        self.errors.clone()
    }
}

/// The parameters of a class; only these names are valid.
fn parameters<T: FromMeta>(list: &MetaList, names: &[&str]) -> syn::Result<T> {
    let items = items(&list.tokens)?;
    let class = list.path.to_token_stream();
    let mut diagnostics = Diagnostics::default();
    for item in &items {
        let Some(path) = key_of(item, &mut diagnostics) else {
            continue;
        };
        if !names.iter().any(|name| path.is_ident(name)) {
            let typed = path.to_token_stream().to_string();
            let remedy = suggest(&typed, names.iter().copied());
            let message = format!("unknown parameter `{typed}` of `{class}`; {remedy}");
            diagnostics.error_at(path, message);
        }
    }
    match diagnostics.finish() {
        Some(error) => Err(error),
        None => Ok(T::from_list(&items)?),
    }
}

//! A value together with the places it was written at.

use darling::FromMeta;
use darling::ast::MetaNameValueInvalidExpr;
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Meta, MetaList};

use crate::diagnostics::Diagnostics;

/// All that was written for one key.
pub(crate) type Key<T> = Vec<Attempt<T>>;

/// A value, or what is wrong with it. To darling it never fails, so that one wrong value hides no other mistake.
#[derive(Debug, Clone)]
pub(crate) struct Attempt<T>(pub(crate) syn::Result<Given<T>>);

/// A value, and where its key and the value itself stand.
#[derive(Debug, Clone)]
pub(crate) struct Given<T> {
    pub(crate) name: String,
    pub(crate) key: Span,
    pub(crate) span: Span,
    pub(crate) value: T,
}

/// A type of value; each takes the forms it overrides, the others say how the key is written.
pub(crate) trait AttrValue: Sized {
    /// What follows the key in a right example: ` = "text"`, or nothing.
    const USAGE: &'static str;

    /// `key = value`
    fn from_expr(_key: &str, _expr: &Expr) -> Option<syn::Result<Self>> {
        None
    }

    /// `key(…)`
    fn from_list(_key: &str, _list: &MetaList) -> Option<syn::Result<Self>> {
        None
    }

    /// `key`
    fn from_word() -> Option<Self> {
        None
    }
}

impl<T: AttrValue> FromMeta for Attempt<T> {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let name = meta.path().segments.last();
        let name = name.map(|last| last.ident.to_string()).unwrap_or_default();
        let key = meta.path().span();
        let (span, value) = match meta {
            Meta::Path(_) => (key, T::from_word().map(Ok)),
            Meta::NameValue(pair) => (pair.value.span(), T::from_expr(&name, &pair.value)),
            Meta::List(list) => (key, T::from_list(&name, list)),
        };
        let value = value.unwrap_or_else(|| {
            let rule = match meta {
                Meta::Path(_) => "needs a value",
                Meta::NameValue(_) => "takes no value",
                Meta::List(_) => "takes no list",
            };
            Err(syn::Error::new(key, misuse::<T>(&name, rule)))
        });
        Ok(Attempt(value.map(|value| Given {
            name,
            key,
            span,
            value,
        })))
    }

    fn from_invalid_expr(pair: &MetaNameValueInvalidExpr) -> darling::Result<Self> {
        let name = pair.path.to_token_stream().to_string();
        let message = misuse::<T>(&name, "has no value that could be read");
        Ok(Attempt(Err(syn::Error::new(pair.path.span(), message))))
    }
}

fn misuse<T: AttrValue>(name: &str, rule: &str) -> String {
    format!("`{name}` {rule}; write `{name}{}`", T::USAGE)
}

impl Diagnostics {
    /// A key that may be given once.
    pub(crate) fn one<T>(&mut self, key: Key<T>) -> Option<Given<T>> {
        let mut first = None;
        for Attempt(given) in key {
            match given {
                Err(error) => self.push(error),
                Ok(given) if first.is_none() => first = Some(given),
                Ok(given) => {
                    let name = &given.name;
                    self.error(given.key, format!("`{name}` is given twice; keep one"));
                }
            }
        }
        first
    }

    /// A key that may be given again and again.
    pub(crate) fn all<T>(&mut self, key: Key<T>) -> Vec<Given<T>> {
        let mut all = Vec::new();
        for Attempt(given) in key {
            match given {
                Err(error) => self.push(error),
                Ok(given) => all.push(given),
            }
        }
        all
    }
}

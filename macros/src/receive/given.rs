//! A value together with the places it was written at.

use darling::FromMeta;
use darling::ast::MetaNameValueInvalidExpr;
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Lit, Meta, MetaList};

use super::value::List;
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

    /// What is wrong in a value of which the rest could be read.
    fn wrong(&self) -> Option<syn::Error> {
        None
    }
}

impl<T: AttrValue> FromMeta for Attempt<T> {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let (name, key, span) = places(meta);
        let value = match meta {
            Meta::Path(_) => T::from_word().map(Ok),
            Meta::NameValue(pair) => T::from_expr(&name, &pair.value),
            Meta::List(list) => T::from_list(&name, list),
        };
        let value = value.unwrap_or_else(|| Err(wrong_form(meta, &name, T::USAGE)));
        Ok(Attempt(value.map(|value| Given {
            name,
            key,
            span,
            value,
        })))
    }

    fn from_invalid_expr(pair: &MetaNameValueInvalidExpr) -> darling::Result<Self> {
        Ok(Attempt(Err(unreadable(pair, T::USAGE))))
    }
}

// The parts that do not depend on the type of the value: compiled once, not for each type.

/// The name, and where key and value stand.
fn places(meta: &Meta) -> (String, Span, Span) {
    let name = meta.path().segments.last();
    let name = name.map(|last| last.ident.to_string()).unwrap_or_default();
    let key = meta.path().span();
    match meta {
        Meta::NameValue(pair) => (name, key, pair.value.span()),
        Meta::Path(_) | Meta::List(_) => (name, key, key),
    }
}

fn wrong_form(meta: &Meta, name: &str, usage: &str) -> syn::Error {
    if let Meta::NameValue(pair) = meta
        && usage.is_empty()
        && is_false(&pair.value)
    {
        let message = format!("`{name}` takes no value; leave it out where it is not meant");
        return syn::Error::new(meta.path().span(), message);
    }
    let rule = match meta {
        Meta::Path(_) => "needs a value",
        Meta::NameValue(_) => "takes no value",
        Meta::List(_) => "takes no list",
    };
    misuse(meta.path().span(), name, rule, usage)
}

fn is_false(value: &Expr) -> bool {
    matches!(value, Expr::Lit(it) if matches!(&it.lit, Lit::Bool(word) if !word.value))
}

fn unreadable(pair: &MetaNameValueInvalidExpr, usage: &str) -> syn::Error {
    let name = pair.path.to_token_stream().to_string();
    let rule = "has no value that could be read";
    misuse(pair.path.span(), &name, rule, usage)
}

fn misuse(key: Span, name: &str, rule: &str, usage: &str) -> syn::Error {
    syn::Error::new(key, format!("`{name}` {rule}; write `{name}{usage}`"))
}

impl Diagnostics {
    /// A key that may be given once.
    pub(crate) fn one<T: AttrValue>(&mut self, key: Key<T>) -> Option<Given<T>> {
        let mut given = self.all(key).into_iter();
        let first = given.next();
        for again in given {
            let message = format!("`{}` is given twice; keep one", again.name);
            self.error(again.key, message);
        }
        first
    }

    /// A key that may be given again and again.
    pub(crate) fn all<T: AttrValue>(&mut self, key: Key<T>) -> Vec<Given<T>> {
        let mut all = Vec::new();
        for Attempt(given) in key {
            match given {
                Err(error) => self.push(error),
                Ok(given) => {
                    given.value.wrong().into_iter().for_each(|it| self.push(it));
                    all.push(given);
                }
            }
        }
        all
    }

    /// The items of a key that may be given again and again.
    pub(crate) fn items<T>(&mut self, key: Key<List<T>>) -> Vec<T>
    where
        List<T>: AttrValue,
    {
        let lists = self.all(key).into_iter();
        lists.flat_map(|given| given.value.items).collect()
    }
}

//! A value together with the places it was written at.

use darling::FromMeta;
use darling::ast::MetaNameValueInvalidExpr;
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Expr, Lit, Meta, MetaList};

use crate::diagnostics::Diagnostics;

/// A value, or why it cannot be read. To darling it never fails, so that one wrong value hides no other mistake.
#[derive(Debug, Clone)]
pub(crate) struct ParsedValue<T>(pub(crate) syn::Result<Spanned<T>>);

impl<T: AttrValue> ParsedValue<T> {
    /// The value; its mistakes are reported.
    pub(crate) fn take(self, diagnostics: &mut Diagnostics) -> Option<Spanned<T>> {
        report(std::slice::from_ref(&self), diagnostics);
        self.0.ok()
    }
}

/// A value, and where its key and the value itself stand.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) name: String,
    pub(crate) key: Span,
    pub(crate) span: Span,
    pub(crate) value: T,
}

/// A kind of value; each takes the forms it overrides, the others report how the key is written.
pub(crate) trait AttrValue: Clone {
    /// What follows the key in an example: ` = "text"`, or nothing.
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

    /// The mistakes in a value of which the rest could be read.
    fn errors(&self) -> Option<syn::Error> {
        None
    }

    /// The mistakes in a key that is given several times.
    fn duplicates(given: &[&Spanned<Self>]) -> Vec<syn::Error> {
        let again = given.iter().skip(1);
        let duplicate = |again: &&Spanned<Self>| {
            let message = format!("`{}` is given twice; keep one", again.name);
            syn::Error::new(again.key, message)
        };
        again.map(duplicate).collect()
    }

    /// The variant's own value replaces the type's, even if it cannot be read.
    fn inherit(own: &mut Vec<ParsedValue<Self>>, of_type: &[ParsedValue<Self>]) {
        if own.is_empty() {
            own.extend_from_slice(of_type);
        }
    }
}

/// What was given for one key.
pub(crate) trait Values<T> {
    /// The value that counts.
    fn first(&self) -> Option<&Spanned<T>>;

    /// The same by value.
    fn one(self) -> Option<Spanned<T>>;

    /// The same without its place.
    fn value(self) -> Option<T>
    where
        Self: Sized,
    {
        self.one().map(|given| given.value)
    }
}

impl<T> Values<T> for Vec<ParsedValue<T>> {
    fn first(&self) -> Option<&Spanned<T>> {
        self.iter()
            .find_map(|ParsedValue(value)| value.as_ref().ok())
    }

    fn one(self) -> Option<Spanned<T>> {
        self.into_iter().find_map(|ParsedValue(value)| value.ok())
    }
}

/// Reports the values of one key that cannot be read, and those that are too many.
pub(crate) fn report<T: AttrValue>(values: &[ParsedValue<T>], diagnostics: &mut Diagnostics) {
    let mut given = Vec::new();
    for ParsedValue(value) in values {
        match value {
            Ok(value) => {
                diagnostics.extend(value.value.errors());
                given.push(value);
            }
            Err(error) => diagnostics.push(error.clone()),
        }
    }
    diagnostics.extend(T::duplicates(&given));
}

impl<T: AttrValue> FromMeta for ParsedValue<T> {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let (name, key, span) = places(meta);
        let value = match meta {
            Meta::Path(_) => T::from_word().map(Ok),
            Meta::NameValue(pair) => T::from_expr(&name, &pair.value),
            Meta::List(list) => T::from_list(&name, list),
        };
        let value = value.unwrap_or_else(|| Err(wrong_form(meta, &name, T::USAGE)));
        Ok(ParsedValue(value.map(|value| Spanned {
            name,
            key,
            span,
            value,
        })))
    }

    fn from_invalid_expr(pair: &MetaNameValueInvalidExpr) -> darling::Result<Self> {
        Ok(ParsedValue(Err(unreadable(pair, T::USAGE))))
    }
}

// What does not depend on the type of the value stands apart, so that it is compiled once.

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
    let rule = match meta {
        Meta::NameValue(pair) if usage.is_empty() && is_false(&pair.value) => {
            let remedy = "remove the key instead of setting it to `false`";
            let message = format!("`{name}` does not take a value; {remedy}");
            return syn::Error::new(meta.path().span(), message);
        }
        Meta::Path(_) => "needs a value",
        Meta::NameValue(_) => "does not take a value",
        Meta::List(_) => "does not take a list",
    };
    misuse(meta.path().span(), name, rule, usage)
}

fn is_false(value: &Expr) -> bool {
    matches!(value, Expr::Lit(literal) if matches!(&literal.lit, Lit::Bool(word) if !word.value))
}

fn unreadable(pair: &MetaNameValueInvalidExpr, usage: &str) -> syn::Error {
    let name = pair.path.to_token_stream().to_string();
    misuse(pair.path.span(), &name, "has an invalid value", usage)
}

fn misuse(key: Span, name: &str, rule: &str, usage: &str) -> syn::Error {
    syn::Error::new(key, format!("`{name}` {rule}; write `{name}{usage}`"))
}

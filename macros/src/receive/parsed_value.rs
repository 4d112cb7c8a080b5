//! Values with their spans.

use darling::FromMeta;
use darling::ast::MetaNameValueInvalidExpr;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Expr, Lit, Meta, MetaList};

use crate::diagnostics::{Diagnostics, given_twice};

/// A value, or why it is invalid. To darling it always succeeds, so that one invalid value does not hide other mistakes.
#[derive(Debug, Clone)]
pub(crate) struct ParsedValue<T>(pub(crate) syn::Result<Spanned<T>>);

impl<T: AttrValue> ParsedValue<T> {
    /// Reports the mistakes in the value and returns it.
    pub(crate) fn into_reported(self, diagnostics: &mut Diagnostics) -> Option<Spanned<T>> {
        report(std::slice::from_ref(&self), diagnostics);
        self.0.ok()
    }
}

/// A value, with the name and span of its key and the span of the value itself.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) name: String,
    pub(crate) key: Span,
    pub(crate) span: Span,
    pub(crate) value: T,
}

/// A kind of value. It accepts the forms whose methods it overrides; any other form is reported with the usage.
pub(crate) trait AttrValue: Clone {
    /// What follows the key in an example: ` = "text"`, or nothing.
    const USAGE: &'static str;

    /// `key = value`
    fn from_expr(_key: &str, _expr: &Expr) -> Option<syn::Result<Self>> {
        None
    }

    /// `key = …`, where what follows is no expression
    fn from_tokens(_key: &str, _tokens: &TokenStream) -> Option<syn::Result<Self>> {
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

    /// The mistakes in a value that is otherwise valid.
    fn errors(&self) -> Option<syn::Error> {
        None
    }

    /// The errors for a key that is given several times.
    fn duplicates(given: &[&Spanned<Self>]) -> Vec<syn::Error> {
        let again = given.iter().skip(1);
        again
            .map(|again| given_twice(again.key, &again.name))
            .collect()
    }

    /// The variant's own value replaces the type's, even if it is invalid.
    fn inherit(own: &mut Vec<ParsedValue<Self>>, of_type: &[ParsedValue<Self>]) {
        if own.is_empty() {
            own.extend_from_slice(of_type);
        }
    }
}

/// The values given for one key, of which the first valid one counts.
pub(crate) trait Values<T> {
    /// The first valid value.
    fn first(&self) -> Option<&Spanned<T>>;

    /// The same, by value.
    fn into_first(self) -> Option<Spanned<T>>;

    /// The same, without its spans.
    fn into_value(self) -> Option<T>
    where
        Self: Sized,
    {
        self.into_first().map(|given| given.value)
    }
}

impl<T> Values<T> for Vec<ParsedValue<T>> {
    fn first(&self) -> Option<&Spanned<T>> {
        self.iter()
            .find_map(|ParsedValue(value)| value.as_ref().ok())
    }

    fn into_first(self) -> Option<Spanned<T>> {
        self.into_iter().find_map(|ParsedValue(value)| value.ok())
    }
}

/// Reports the invalid and the duplicate values of one key.
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
        let (name, key, span) = name_and_spans(meta);
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
        let name = pair.path.to_token_stream().to_string();
        let value = T::from_tokens(&name, &pair.value);
        let value = value.and_then(syn::Result::ok);
        let value = value.ok_or_else(|| invalid_value(pair, &name, T::USAGE));
        Ok(ParsedValue(value.map(|value| Spanned {
            name,
            key: pair.path.span(),
            span: pair.value.span(),
            value,
        })))
    }
}

// These functions are not generic, so that they are compiled once.

/// The name of the key, and the spans of key and value.
fn name_and_spans(meta: &Meta) -> (String, Span, Span) {
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
        Meta::List(list) if usage.starts_with(" = ") && list.parse_args::<Lit>().is_ok() => {
            let usage = format!(" = {}", list.tokens);
            return misuse(list.path.span(), name, "does not take a list", &usage);
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

fn invalid_value(pair: &MetaNameValueInvalidExpr, name: &str, usage: &str) -> syn::Error {
    misuse(pair.path.span(), name, "has an invalid value", usage)
}

fn misuse(key: Span, name: &str, rule: &str, usage: &str) -> syn::Error {
    syn::Error::new(key, format!("`{name}` {rule}; write `{name}{usage}`"))
}

//! Reads the attributes of an item into the receiver of its level.

use std::collections::BTreeSet;

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

use super::keys::{FieldKeys, TypeKeys, VariantKeys};
use crate::diagnostics::{Diagnostics, nearest};

const TYPE: [&str; 9] = [
    "adapters",
    "backoff",
    "content_type",
    "crate",
    "docs_url",
    "envelope",
    "extra",
    "headers",
    "throttled",
];
const VARIANT: [&str; 18] = [
    "code",
    "computed",
    "content_type",
    "description",
    "details",
    "docs_url",
    "effect",
    "envelope",
    "extra",
    "headers",
    "help",
    "message",
    "number",
    "retry",
    "shared_code",
    "shared_number",
    "status",
    "transparent",
];
const FIELD: [&str; 5] = ["detail", "example", "header", "retry_after", "skip"];

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(super) enum Level {
    Type,
    Variant,
    /// A struct takes the keys of a type and of a variant.
    Struct,
    Field,
}

impl Level {
    fn has(self, key: &str) -> bool {
        match self {
            Level::Type => TYPE.contains(&key),
            Level::Variant => VARIANT.contains(&key),
            Level::Struct => TYPE.contains(&key) || VARIANT.contains(&key),
            Level::Field => FIELD.contains(&key),
        }
    }

    fn keys(self) -> impl Iterator<Item = &'static str> {
        let all: BTreeSet<_> = TYPE.into_iter().chain(VARIANT).chain(FIELD).collect();
        all.into_iter().filter(move |key| self.has(key))
    }
}

pub(super) trait Receiver: FromMeta + Default {
    fn unknown(&self) -> &[NestedMeta];
}

macro_rules! receivers {
    ($($receiver:ty)*) => {$(
        impl Receiver for $receiver {
            fn unknown(&self) -> &[NestedMeta] {
                &self.unknown.0
            }
        }
    )*};
}

receivers!(TypeKeys VariantKeys FieldKeys);

/// How well an item's attributes could be read.
#[derive(Default)]
pub(crate) struct Reading {
    /// Some part could not be read, and a missing key may be in it.
    broken: bool,
    /// The keys that misspelt ones were meant for.
    meant: Vec<&'static str>,
}

impl Reading {
    /// Whether a key that was not found is really missing.
    pub(crate) fn is_missing(&self, key: &str) -> bool {
        !self.broken && !self.meant.contains(&key)
    }
}

/// Reads all `#[api_error(…)]` of an item.
pub(super) fn read<R: Receiver>(
    attributes: &[Attribute],
    level: Level,
    diagnostics: &mut Diagnostics,
) -> (R, Reading) {
    let mut reading = Reading::default();
    let mut items = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|it| it.path().is_ident("api_error"))
    {
        match list(attribute) {
            Ok(list) => items.extend(list),
            Err(error) => {
                diagnostics.push(error);
                reading.broken = true;
            }
        }
    }
    items.retain(|item| {
        let NestedMeta::Lit(literal) = item else {
            return true;
        };
        let message = "a value needs its key; write `key = value`";
        diagnostics.error(literal.span(), message);
        reading.broken = true;
        false
    });
    if items.is_empty() {
        return (R::default(), reading); // most fields: nothing to ask darling about
    }
    let keys = R::from_list(&items).unwrap_or_else(|error| {
        diagnostics.push(error.into());
        reading.broken = true;
        R::default()
    });
    for item in keys.unknown() {
        reading
            .meant
            .extend(report_unknown(item, level, diagnostics));
    }
    (keys, reading)
}

/// The keys between two parentheses.
pub(super) fn items(tokens: &proc_macro2::TokenStream) -> syn::Result<Vec<NestedMeta>> {
    NestedMeta::parse_meta_list(tokens.clone()).map_err(|error| {
        let remedy = "write keys as `key`, `key = value` or `key(…)`, with commas between";
        syn::Error::new(error.span(), format!("{error}; {remedy}"))
    })
}

fn list(attribute: &Attribute) -> syn::Result<Vec<NestedMeta>> {
    match &attribute.meta {
        Meta::List(list) => items(&list.tokens),
        meta => Err(syn::Error::new_spanned(
            meta.path(),
            "`api_error` takes its keys in parentheses; write `#[api_error(…)]`",
        )),
    }
}

/// The key that was meant, if one is near.
fn report_unknown(
    item: &NestedMeta,
    level: Level,
    diagnostics: &mut Diagnostics,
) -> Option<&'static str> {
    let path = match item {
        NestedMeta::Meta(meta) => meta.path(),
        NestedMeta::NameValueInvalidExpr(pair) => &pair.path,
        NestedMeta::Lit(_) => return None,
    };
    let key = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    let key = key.collect::<Vec<_>>().join("::");
    if level.has(&key) {
        return None; // `crate` is read by itself; a struct's keys belong to one of its two levels
    }
    let meant = nearest(&key, level.keys());
    let rule = match home(&key) {
        Some(home) => format!("`{key}` goes on {home}"),
        None => format!("there is no key `{key}`"),
    };
    let remedy = match (meant, home(&key)) {
        _ if key == "retry_after" => {
            r#"mark the field that holds the delay, or write `retry(throttled(after = "5s"))` for a fixed one"#.to_owned()
        }
        (Some(meant), _) => format!("did you mean `{meant}`?"),
        (None, Some(_)) => "move it there".to_owned(),
        (None, None) => {
            let keys = level.keys().collect::<Vec<_>>().join("`, `");
            format!("the keys here are `{keys}`")
        }
    };
    diagnostics.error_at(path, format!("{rule}; {remedy}"));
    meant
}

/// The level where a key is at home.
fn home(key: &str) -> Option<&'static str> {
    if FIELD.contains(&key) {
        Some("a field")
    } else if VARIANT.contains(&key) {
        Some("a variant or a struct")
    } else if TYPE.contains(&key) {
        Some("the enum or struct")
    } else {
        None
    }
}

/// Where the first `#[api_error(…)]` stands.
pub(crate) fn attribute_span(attributes: &[Attribute]) -> Option<Span> {
    let mut own = attributes
        .iter()
        .filter(|it| it.path().is_ident("api_error"));
    own.next().map(|attribute| attribute.path().span())
}

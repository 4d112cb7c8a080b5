//! The `#[serde(…)]` keys that have their usual meaning on a public field.
//!
//! Only keys that affect a field's JSON are read. Keys for deserialization are ignored, and so are those for variants and
//! tags, which belong to the user's own `Serialize` on the same type.

use darling::ast::NestedMeta;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, ExprLit, ExprPath, Lit, LitStr, Meta};

use super::rename::{RULES, RenameRule};
use crate::diagnostics::{Diagnostics, given_twice, suggest};

/// The `#[serde(…)]` keys of a field.
#[derive(Default)]
pub(crate) struct SerdeField {
    pub(crate) rename: Option<LitStr>,
    pub(crate) skip_if: Option<ExprPath>,
    pub(crate) with: Option<ExprPath>,
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) flatten: Option<Span>,
    /// Mistakes, reported only if the field is public.
    pub(crate) errors: Option<syn::Error>,
}

/// Keys of fields that only concern deserialization.
const DESERIALIZATION: [&str; 6] = [
    "alias",
    "borrow",
    "bound",
    "default",
    "deserialize_with",
    "skip_deserializing",
];

/// Keys of fields that affect their JSON.
const SERIALIZATION: [&str; 5] = [
    "flatten",
    "rename",
    "serialize_with",
    "skip_serializing_if",
    "with",
];

/// The rule given by `key`, which is `rename_all` or `rename_all_fields`.
pub(super) fn rename_rule(
    attributes: &[Attribute],
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<RenameRule> {
    let mut rule = None;
    let (metas, _) = metas(attributes); // serde's own derive reports what it cannot parse
    for meta in metas.iter().filter(|meta| meta.path().is_ident(key)) {
        check_string(meta, "camelCase", diagnostics);
        let Some(text) = serialize_strings(meta).pop() else {
            continue;
        };
        match RenameRule::parse(&text.value()) {
            Some(_) if rule.is_some() => diagnostics.push(given_twice(meta.path().span(), key)),
            Some(parsed) => rule = Some(parsed),
            None => {
                let typed = text.value();
                let remedy = suggest(&typed, RULES);
                let message = format!("unknown value `{typed}` for `{key}`; {remedy}");
                diagnostics.error(text.span(), message);
            }
        }
    }
    rule
}

impl SerdeField {
    pub(super) fn read(attributes: &[Attribute]) -> Self {
        let mut field = SerdeField::default();
        let mut diagnostics = Diagnostics::default();
        let (metas, errors) = metas(attributes);
        for error in errors {
            // serde's own derive would report this too, but the type may not use it.
            let remedy = "write keys as `key` or `key = \"value\"`, with commas between";
            diagnostics.error(error.span(), format!("{error}; {remedy}"));
        }
        check_once(&metas, &mut diagnostics);
        for meta in &metas {
            field.apply(meta, &mut diagnostics);
        }
        field.errors = diagnostics.finish();
        field
    }

    fn apply(&mut self, meta: &Meta, diagnostics: &mut Diagnostics) {
        let key = key(meta);
        let span = meta.path().span();
        match &key[..] {
            "rename" => {
                check_string(meta, "name", diagnostics);
                self.rename = serialize_strings(meta).pop().or(self.rename.take());
            }
            "skip_serializing_if" => self.skip_if = path_value(meta, diagnostics),
            "with" => self.with = path_value(meta, diagnostics),
            "serialize_with" => self.serialize_with = path_value(meta, diagnostics),
            "flatten" => {
                self.flatten = Some(span);
                if !matches!(meta, Meta::Path(_)) {
                    let message = "`flatten` does not take a value; write `flatten`";
                    diagnostics.error(span, message);
                }
            }
            "skip" | "skip_serializing" => {
                let rule = format!("`{key}` contradicts a public field");
                let remedy = "write `#[api_error(skip)]` instead";
                diagnostics.error(span, format!("{rule}; {remedy}"));
            }
            key if DESERIALIZATION.contains(&key) => {}
            key => {
                let remedy = suggest(key, SERIALIZATION);
                let rule = format!("serde's `{key}` is not supported on a public field");
                diagnostics.error(span, format!("{rule}; {remedy}"));
            }
        }
    }
}

/// Reports a value that is neither a string nor a list such as `rename(deserialize = "…")`.
fn check_string(meta: &Meta, example: &str, diagnostics: &mut Diagnostics) {
    if serialize_strings(meta).is_empty() && !matches!(meta, Meta::List(_)) {
        let key = key(meta);
        let message = format!("`{key}` must be a string literal; write `{key} = \"{example}\"`");
        diagnostics.error_at(meta, message);
    }
}

/// All items of `#[serde(…)]`, and the attributes that cannot be parsed.
fn metas(attributes: &[Attribute]) -> (Vec<Meta>, Vec<syn::Error>) {
    let mut metas = Vec::new();
    let mut errors = Vec::new();
    for attribute in attributes {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        if !list.path.is_ident("serde") {
            continue;
        }
        match NestedMeta::parse_meta_list(list.tokens.clone()) {
            Ok(items) => metas.extend(items.into_iter().filter_map(|item| match item {
                NestedMeta::Meta(meta) => Some(meta),
                _ => None,
            })),
            Err(error) => errors.push(error),
        }
    }
    (metas, errors)
}

fn key(meta: &Meta) -> String {
    let key = meta.path().get_ident();
    key.map(ToString::to_string).unwrap_or_default()
}

/// A key that affects the JSON is given once; `with` and `serialize_with` exclude each other.
fn check_once(metas: &[Meta], diagnostics: &mut Diagnostics) {
    let mut seen: Vec<String> = Vec::new();
    for meta in metas {
        let key = key(meta);
        let times = match &key[..] {
            "rename" => serialize_strings(meta).len(),
            key => usize::from(SERIALIZATION.contains(&key)),
        };
        for _ in 0..times {
            let span = meta.path().span();
            let has = |key: &str| seen.iter().any(|known| known == key);
            if has(&key) {
                diagnostics.push(given_twice(span, &key));
            } else if key.ends_with("with") && (has("with") || has("serialize_with")) {
                let message = "`with` and `serialize_with` both write the field; keep one";
                diagnostics.error(span, message);
            }
            seen.push(key.clone());
        }
    }
}

/// The strings in `key = "…"` and `key(serialize = "…")`.
fn serialize_strings(meta: &Meta) -> Vec<LitStr> {
    let Meta::List(list) = meta else {
        return string_value(meta).into_iter().collect();
    };
    let items = NestedMeta::parse_meta_list(list.tokens.clone()).unwrap_or_default();
    let texts = items.iter().filter_map(|item| match item {
        NestedMeta::Meta(meta) if meta.path().is_ident("serialize") => string_value(meta),
        _ => None,
    });
    texts.collect()
}

/// The string in `key = "…"`.
fn string_value(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The path in `key = "path::to::function"`, which may begin with a type: `<[_]>::is_empty`.
fn path_value(meta: &Meta, diagnostics: &mut Diagnostics) -> Option<ExprPath> {
    let text = string_value(meta);
    let path = text.as_ref().and_then(|text| text.parse::<ExprPath>().ok());
    if path.is_none() {
        let key = key(meta);
        let span = text.map_or_else(|| meta.path().span(), |text| text.span());
        let message =
            format!("`{key}` must be a path in quotes; write `{key} = \"path::to::function\"`");
        diagnostics.error(span, message);
    }
    path
}

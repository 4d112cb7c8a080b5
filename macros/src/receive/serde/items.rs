//! The items of `#[serde(…)]` and their values. No serde derive may check them, so each mistake is reported.

use darling::ast::NestedMeta;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, ExprPath, Lit, LitStr, Meta, Path};

use super::keys::{Meaning, SerdeLevel};
use crate::diagnostics::{Diagnostics, suggest};
use crate::receive::items::{items, key_of};
use crate::syntax::json::literal;

/// The items of all `#[serde(…)]` attributes that serde has on such an item; others are reported.
pub(super) fn metas(
    attributes: &[Attribute],
    level: SerdeLevel,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Meta)> {
    let own = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"));
    let mut metas = Vec::new();
    for attribute in own {
        let Meta::List(list) = &attribute.meta else {
            let message = "`serde` takes a list of keys; write `#[serde(…)]`";
            diagnostics.error_at(attribute.path(), message);
            continue;
        };
        for item in diagnostics.ok(items(&list.tokens)).unwrap_or_default() {
            let Some(key) = key_of(&item, diagnostics).map(name) else {
                continue;
            };
            match (item, level.meaning(&key)) {
                (NestedMeta::Meta(meta), Some(_)) => metas.push((key, meta)),
                (NestedMeta::NameValueInvalidExpr(pair), Some(meaning)) => {
                    let usage = match meaning {
                        Meaning::None => continue,
                        Meaning::Flatten | Meaning::Skip => "",
                        _ => " = \"…\"",
                    };
                    let message = format!("`{key}` has an invalid value; write `{key}{usage}`");
                    diagnostics.error_at(&pair.path, message);
                }
                (NestedMeta::Meta(meta), None) => unknown(meta.path(), &key, level, diagnostics),
                (NestedMeta::NameValueInvalidExpr(pair), None) => {
                    unknown(&pair.path, &key, level, diagnostics);
                }
                (NestedMeta::Lit(_), _) => {}
            }
        }
    }
    metas
}

/// A key as written.
fn name(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

fn unknown(path: &Path, key: &str, level: SerdeLevel, diagnostics: &mut Diagnostics) {
    let rule = format!("serde's `{key}` is not supported on {}", level.item());
    let last = path.segments.last().map(|last| last.ident.to_string());
    let remedy = match last {
        Some(last) if path.segments.len() > 1 && level.is_effective(&last) => {
            format!("write `{last}`")
        }
        _ => suggest(key, level.effective()),
    };
    diagnostics.error_at(path, format!("{rule}; {remedy}"));
}

/// The strings for serialization in `key = "…"` and `key(serialize = "…", deserialize = "…")`; any other form is reported.
pub(super) fn serialize_strings(
    key: &str,
    meta: &Meta,
    example: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<LitStr> {
    let Meta::List(list) = meta else {
        let text = string_value(meta);
        if text.is_none() {
            let message =
                format!("`{key}` must be a string literal; write `{key} = \"{example}\"`");
            diagnostics.error_at(meta, message);
        }
        return text.into_iter().collect();
    };
    let usage = format!("write `{key} = \"{example}\"` or `{key}(serialize = \"{example}\")`");
    let mut texts = Vec::new();
    let listed = diagnostics.ok(items(&list.tokens)).unwrap_or_default();
    if listed.is_empty() && list.tokens.is_empty() {
        diagnostics.error_at(&list.path, format!("`{key}` is empty; {usage}"));
    }
    for item in listed {
        let is_known = |name: &str| ["serialize", "deserialize"].contains(&name);
        match &item {
            NestedMeta::Meta(meta) if is_known(&name(meta.path())) => match string_value(meta) {
                Some(text) if meta.path().is_ident("serialize") => texts.push(text),
                Some(_) => {}
                None => {
                    let part = name(meta.path());
                    let rule = format!("`{part}` in `{key}(…)` must be a string literal");
                    let remedy = format!("write `{key}({part} = \"{example}\")`");
                    diagnostics.error_at(meta, format!("{rule}; {remedy}"));
                }
            },
            NestedMeta::Lit(value) => {
                diagnostics.error_at(value, format!("`{key}(…)` takes no value alone; {usage}"));
            }
            NestedMeta::Meta(_) | NestedMeta::NameValueInvalidExpr(_) => {
                let Some(path) = key_of(&item, diagnostics) else {
                    continue;
                };
                let typed = name(path);
                let rule = match is_known(&typed) {
                    true => format!("`{typed}` in `{key}(…)` has an invalid value"),
                    false => format!("`{key}(…)` does not take `{typed}`"),
                };
                let remedy = match is_known(&typed) {
                    true => usage.clone(),
                    false => suggest(&typed, ["serialize", "deserialize"]),
                };
                diagnostics.error_at(path, format!("{rule}; {remedy}"));
            }
        }
    }
    texts
}

/// The string in `key = "…"`.
fn string_value(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => match literal(&pair.value) {
            Some(Lit::Str(text)) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The path in `key = "path::to::function"`, which may begin with a type: `<[_]>::is_empty`.
pub(super) fn path_value(
    key: &str,
    meta: &Meta,
    diagnostics: &mut Diagnostics,
) -> Option<ExprPath> {
    let text = string_value(meta);
    let path = text.as_ref().and_then(|text| text.parse::<ExprPath>().ok());
    if path.is_none() {
        let span = text.map_or_else(|| meta.path().span(), |text| text.span());
        let message =
            format!("`{key}` must be a path in quotes; write `{key} = \"path::to::function\"`");
        diagnostics.error(span, message);
    }
    path
}

//! Changes of the details of a code.

use serde_json::Value;

use super::change::{Changes, Rule, reordered};
use super::schema::Schemas;
use super::sight::Visible;
use super::{rules, schema};
use crate::document::DetailDocument;

/// What a client sees if the detail of this name becomes the other, or goes.
pub(super) type DetailSight<'a> = &'a dyn Fn(&str, Option<&DetailDocument>) -> Visible;

/// The details of a definition, with the schemas to which they refer.
#[derive(Clone, Copy)]
pub(super) struct Details<'a> {
    pub(super) all: &'a [DetailDocument],
    pub(super) schemas: &'a Schemas,
}

pub(super) fn compare(
    old: Details<'_>,
    new: Details<'_>,
    sight: DetailSight<'_>,
    changes: &mut Changes<'_>,
) {
    let schemas = (old.schemas, new.schemas);
    let (old, new) = (old.all, new.all);
    let renamed = renamed_flattened(old, new);
    let is_renamed = |detail: &DetailDocument| {
        let mut pairs = renamed.iter();
        pairs.any(|(_, is)| std::ptr::eq(*is, detail))
    };
    for was in old {
        let pair = renamed.iter().find(|(known, _)| std::ptr::eq(*known, was));
        let pair = pair.map(|(_, is)| *is);
        match find(new, &was.name).or(pair) {
            Some(is) => {
                // A type can change behind a reference that stays: a client sees it where it would miss the detail.
                let seen = Seen {
                    change: sight(&was.name, Some(is)),
                    schemas: sight(&was.name, None),
                };
                compare_detail((was, is), schemas, seen, changes);
            }
            None => {
                let rule = as_seen(rules::DETAIL_REMOVED, sight(&was.name, None));
                changes.add(rule, format!("the detail `{}` was removed", was.name));
            }
        }
    }
    for is in new {
        if find(old, &is.name).is_none() && !is_renamed(is) {
            let what = format!("the detail `{}` was added", is.name);
            changes.add(rules::DETAIL_ADDED, what);
        }
    }
    if reordered(old, new, |was, is| was.name == is.name) {
        changes.add(rules::ORDER, "the details are in another order");
    }
}

fn find<'a>(details: &'a [DetailDocument], name: &str) -> Option<&'a DetailDocument> {
    details.iter().find(|detail| detail.name == name)
}

/// The name of a flattened detail is not sent: those whose names differ are paired in their order.
fn renamed_flattened<'a>(
    old: &'a [DetailDocument],
    new: &'a [DetailDocument],
) -> Vec<(&'a DetailDocument, &'a DetailDocument)> {
    let only = |these: &'a [DetailDocument], those: &'a [DetailDocument]| {
        let flattened = these.iter().filter(|detail| detail.flattened);
        flattened.filter(|detail| find(those, &detail.name).is_none())
    };
    only(old, new).zip(only(new, old)).collect()
}

/// What a client sees of a detail that changes.
#[derive(Clone, Copy)]
struct Seen {
    /// Of the change to the detail itself.
    change: Visible,
    /// Of changes within its schema.
    schemas: Visible,
}

/// The rule for a change, by what a client sees of it.
fn as_seen(rule: Rule, visible: Visible) -> Rule {
    match visible {
        Visible::Nothing => rules::hidden(rule),
        _ => rule,
    }
}

fn compare_detail(
    (old, new): (&DetailDocument, &DetailDocument),
    schemas: (&Schemas, &Schemas),
    seen: Seen,
    changes: &mut Changes<'_>,
) {
    let (name, visible) = (&old.name, seen.change);
    changes.compare(
        rules::RUST_NAME,
        "the flattened detail",
        Some(name),
        Some(&new.name),
    );
    if old.flattened != new.flattened {
        let what = if new.flattened {
            format!("the members of the detail `{name}` take its place")
        } else {
            format!("the members of the detail `{name}` no longer take its place")
        };
        changes.add(as_seen(rules::DETAIL_PLACE, visible), what);
    }
    if old.placed != new.placed {
        let has = if new.placed { "has" } else { "no longer has" };
        let what = format!("the detail `{name}` {has} a place of its own");
        changes.add(rules::DETAIL_PLACED, what);
    }
    compare_type((old, new), schemas, seen, changes);
    if old.optional != new.optional {
        let (rule, what) = if new.optional {
            let rule = match visible {
                // Another value stands where it is absent.
                Visible::Value | Visible::Addition => rules::another_value(rules::DETAIL_OPTIONAL),
                _ => as_seen(rules::DETAIL_OPTIONAL, visible),
            };
            (rule, "became optional")
        } else {
            (rules::DETAIL_REQUIRED, "is always present")
        };
        changes.add(rule, format!("the detail `{name}` {what}"));
    }
    if old.delay != new.delay {
        let what = if new.delay { "is now" } else { "is no longer" };
        let what = format!("the detail `{name}` {what} the delay of `Retry-After`");
        changes.add(rules::DETAIL_DELAY, what);
    }
    let named = format!("the description of the detail `{name}`:");
    changes.compare(
        rules::DOCUMENTATION,
        &named,
        old.description(),
        new.description(),
    );
    let example = |detail: &DetailDocument| detail.example.as_ref().map(ToString::to_string);
    let named = format!("the example of the detail `{name}`:");
    changes.compare(rules::DOCUMENTATION, &named, example(old), example(new));
}

/// The type, by its schema. The names of Rust types and functions only show in the report.
fn compare_type(
    (old, new): (&DetailDocument, &DetailDocument),
    schemas: (&Schemas, &Schemas),
    seen: Seen,
    changes: &mut Changes<'_>,
) {
    let (name, visible) = (&old.name, seen.change);
    let known =
        |detail: &DetailDocument| !detail.inferred && detail.schema.as_ref().is_some_and(is_known);
    // A document for everyone has no names.
    let renamed = old.rust.is_some() && new.rust.is_some() && old.rust != new.rust;
    let mut rule = match (known(old), known(new)) {
        (true, true) => rules::DETAIL_RESPELLED,
        // Of a list whose elements are unknown, as much is known.
        _ if !renamed && is_other_kind(old, new) => rules::DETAIL_TYPE,
        // The name of a function says less about the JSON than the name of a type.
        (false, false) if old.computed && new.computed => rules::DETAIL_FUNCTION,
        // The shape of an example is no promise.
        (false, false) if !renamed && (old.inferred || new.inferred) => rules::DETAIL_INFERRED,
        (false, true) if !renamed && old.computed == new.computed => rules::DETAIL_TYPED,
        _ => rules::DETAIL_TYPE_UNKNOWN,
    };
    let mut reported = false;
    if let (true, true, Some(was), Some(is)) = (known(old), known(new), &old.schema, &new.schema) {
        for change in schema::compare((was, schemas.0), (is, schemas.1)) {
            if change.path.is_empty() && change.rule == rules::DETAIL_TYPE {
                // In a text or beside alternatives of its type.
                let is_text = visible == Visible::Value && is_scalar(old) && is_scalar(new);
                rule = match is_text {
                    true => rules::another_value(rules::DETAIL_TYPE),
                    false => rules::DETAIL_TYPE,
                };
                continue;
            }
            reported = true;
            let what = format!("the detail `{name}{}`: {}", change.path, change.what);
            changes.add(as_seen(change.rule, seen.schemas), what);
        }
    }
    let inferred = old.inferred != new.inferred;
    if inferred && old.schema == new.schema {
        let what = if new.inferred { "now" } else { "no longer" };
        let what = format!("the type of the detail `{name}` is {what} that of its example");
        changes.add(as_seen(rule, visible), what);
    }
    let shown = |detail: &DetailDocument| match (&detail.rust, &detail.schema) {
        (Some(rust), _) if renamed => rust.clone(),
        (_, Some(schema)) => schema.to_string(),
        _ => "unknown".to_owned(),
    };
    let respelled = old.schema != new.schema && !(reported && rule == rules::DETAIL_RESPELLED);
    if renamed || respelled {
        let (was, is) = (shown(old), shown(new));
        let what = format!("the type of the detail `{name}`: `{was}` became `{is}`");
        changes.add(as_seen(rule, visible), what);
    }
    if old.computed != new.computed && !renamed {
        let source = if new.computed {
            "is now computed by a function"
        } else {
            "is no longer computed by a function"
        };
        changes.add(
            as_seen(rule, visible),
            format!("the detail `{name}` {source}"),
        );
    }
}

/// Whether one value is a list and the other is none.
fn is_other_kind(old: &DetailDocument, new: &DetailDocument) -> bool {
    let is_list = |detail| kind(detail).map(|kind| kind == "array");
    let is_promised = !old.inferred && !new.inferred;
    is_promised && matches!((is_list(old), is_list(new)), (Some(was), Some(is)) if was != is)
}

/// Whether the value is neither a list nor an object.
fn is_scalar(detail: &DetailDocument) -> bool {
    kind(detail).is_some_and(|kind| !matches!(kind, "array" | "object"))
}

/// The type of the JSON value, if it is one.
fn kind(detail: &DetailDocument) -> Option<&str> {
    detail.schema.as_ref()?["type"].as_str()
}

/// Whether the schema determines the type of every value.
fn is_known(schema: &Value) -> bool {
    if let Some(alternatives) = schema["anyOf"].as_array() {
        alternatives.iter().all(is_known)
    } else if schema["type"] == "array" {
        schema.get("items").is_some_and(is_known)
    } else {
        true
    }
}

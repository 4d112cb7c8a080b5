//! Changes of the details of a code.

use serde_json::Value;

use super::change::{Changes, reordered};
use super::rules;
use crate::document::DetailDocument;

pub(super) fn compare(old: &[DetailDocument], new: &[DetailDocument], changes: &mut Changes<'_>) {
    for was in old {
        match find(new, &was.name) {
            Some(is) => compare_detail(was, is, changes),
            None => {
                let what = format!("the detail `{}` was removed", was.name);
                changes.add(rules::DETAIL_REMOVED, what);
            }
        }
    }
    for is in new {
        if find(old, &is.name).is_none() {
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

fn compare_detail(old: &DetailDocument, new: &DetailDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    if old.flattened != new.flattened {
        let what = if new.flattened {
            format!("the members of the detail `{name}` take its place")
        } else {
            format!("the members of the detail `{name}` no longer take its place")
        };
        changes.add(rules::DETAIL_PLACE, what);
    }
    compare_type(old, new, changes);
    if old.optional != new.optional {
        let (rule, what) = if new.optional {
            (rules::DETAIL_OPTIONAL, "became optional")
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
    let example = |detail: &DetailDocument| detail.example.as_ref().map(ToString::to_string);
    let named = format!("the example of the detail `{name}`:");
    changes.compare(rules::DOCUMENTATION, &named, example(old), example(new));
}

/// The type, by its schema. The names of Rust types and functions only show in the report.
fn compare_type(old: &DetailDocument, new: &DetailDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    let known = |detail: &DetailDocument| detail.schema.as_ref().is_some_and(is_known);
    // A document for everyone has no names.
    let renamed = old.rust.is_some() && new.rust.is_some() && old.rust != new.rust;
    let rule = match (known(old), known(new)) {
        (true, true) if old.schema == new.schema => rules::DETAIL_RESPELLED,
        (true, true) => rules::DETAIL_TYPE,
        // The name of a function says less about the JSON than the name of a type.
        (false, false) if old.computed && new.computed => rules::DETAIL_FUNCTION,
        (false, true) if !renamed && old.computed == new.computed => rules::DETAIL_TYPED,
        _ => rules::DETAIL_TYPE_UNKNOWN,
    };
    let shown = |detail: &DetailDocument| match (&detail.rust, &detail.schema) {
        (Some(rust), _) if renamed => rust.clone(),
        (_, Some(schema)) => schema.to_string(),
        _ => "unknown".to_owned(),
    };
    if renamed || old.schema != new.schema {
        let (was, is) = (shown(old), shown(new));
        let what = format!("the type of the detail `{name}`: `{was}` became `{is}`");
        changes.add(rule, what);
    }
    if old.computed != new.computed && !renamed {
        let source = if new.computed {
            "is now computed by a function"
        } else {
            "is no longer computed by a function"
        };
        changes.add(rule, format!("the detail `{name}` {source}"));
    }
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

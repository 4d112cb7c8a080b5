//! What has changed of the public fields of one code.

use serde_json::Value;

use super::change::{Changes, reordered};
use super::rules;
use crate::document::DetailDocument;

pub(super) fn compare(old: &[DetailDocument], new: &[DetailDocument], changes: &mut Changes<'_>) {
    for was in old {
        match find(new, &was.name) {
            Some(is) => kept(was, is, changes),
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

fn kept(old: &DetailDocument, new: &DetailDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    if old.flattened != new.flattened {
        let what = if new.flattened {
            format!("the members of the detail `{name}` are now in its place")
        } else {
            format!("the members of the detail `{name}` are no longer in its place")
        };
        changes.add(rules::DETAIL_PLACE, what);
    }
    value(old, new, changes);
    if old.optional != new.optional {
        let (rule, what) = if new.optional {
            (rules::DETAIL_OPTIONAL, "became optional")
        } else {
            (rules::DETAIL_REQUIRED, "is always there")
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
    changes.fact(rules::DOCUMENTATION, &named, example(old), example(new));
}

/// Its type, by what is known of the JSON; names tell people, and tell nothing of the contract.
fn value(old: &DetailDocument, new: &DetailDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    let known = |detail: &DetailDocument| detail.schema.as_ref().is_some_and(is_known);
    let renamed = old.rust != new.rust;
    let rule = match (known(old), known(new)) {
        (true, true) if old.schema == new.schema => rules::DETAIL_RESPELLED,
        (true, true) => rules::DETAIL_TYPE,
        // To rename a function does not change the contract, and a type's name says more than a function's.
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
        changes.add(rule, format!("the detail `{name}` comes from elsewhere"));
    }
}

/// Whether the schema leaves nothing open.
fn is_known(schema: &Value) -> bool {
    if let Some(alternatives) = schema["anyOf"].as_array() {
        alternatives.iter().all(is_known)
    } else if schema["type"] == "array" {
        schema.get("items").is_some_and(is_known)
    } else {
        true
    }
}

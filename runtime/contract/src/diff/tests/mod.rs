//! Every change of two small documents, with what is said of it: nothing else may be said.

mod catalog;
mod codes;
mod details;
mod headers;

use serde_json::{Value, json};

use super::change::Rule;
use super::{Change, diff};
use crate::document::CatalogDocument;

/// Adds members to an object.
fn with(mut json: Value, members: &Value) -> Value {
    for (name, value) in members.as_object().into_iter().flatten() {
        json[name] = value.clone();
    }
    json
}

/// A code, of which only what matters is given.
fn code(code: &str, status: u16, members: &Value) -> Value {
    let code = json!({
        "code": code, "status": status, "retry": { "class": "never" }, "effect": "none", "message": ["Gone"],
        "description": "Gone", "content_type": "application/json", "envelope": "E", "retry_after": "never"
    });
    with(code, members)
}

/// A catalog whose codes have the members of `layout` in their body.
fn catalog(layout: &[(&str, Value)], codes: &[Value]) -> Value {
    let members = layout.iter().map(|(name, value)| {
        let required = name.trim_end_matches('?');
        json!({ "name": required, "value": value, "optional": required != *name })
    });
    let layout = json!({ "object": members.collect::<Vec<_>>() });
    json!({
        "errbook": 1, "id": "", "retired": [], "codes": codes,
        "envelopes": [{ "id": "E", "content_type": "application/json", "layout": layout }]
    })
}

fn fact(name: &str) -> Value {
    json!({ "fact": name })
}

/// The changes, in the order of their levels.
fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let [old, new] = [old, new].map(|json| CatalogDocument::from_json(&json.to_string()).unwrap());
    diff(&old, &new).changes().to_vec()
}

/// `rule subject: what` of each change.
fn said(old: &Value, new: &Value) -> Vec<String> {
    let text =
        |change: &Change| format!("{} {}: {}", change.rule(), change.subject(), change.what());
    changes(old, new).iter().map(text).collect()
}

/// The rule of each change, with its level and reason.
fn rules(old: &Value, new: &Value) -> Vec<Rule> {
    let rule = |change: &Change| (change.rule(), change.level(), change.reason());
    changes(old, new).iter().map(rule).collect()
}

//! Exports of documents written by hand.

mod layouts;
mod order;
mod samples;

use serde_json::{Value, json};

use crate::document::CatalogDocument;

/// A code with the required members alone, changed by `changes`.
fn code(name: &str, status: u16, changes: Value) -> Value {
    let mut code = json!({
        "code": name,
        "status": status,
        "retry": { "class": "never" },
        "effect": "none",
        "message": ["Gone"],
        "description": "Gone",
        "content_type": "application/json",
        "envelope": "E",
        "retry_after": "never"
    });
    for (name, value) in changes.as_object().into_iter().flatten() {
        code[name] = value.clone();
    }
    code
}

/// A document with one envelope.
fn document(layout: Value, codes: Vec<Value>) -> CatalogDocument {
    let document = json!({
        "errbook": 1,
        "id": "API",
        "envelopes": [{ "id": "E", "content_type": "application/json", "layout": layout }],
        "codes": codes,
        "retired": []
    });
    CatalogDocument::from_json(&document.to_string()).unwrap()
}

/// The layout `{ "x": … }` or `{ "x"?: … }`.
fn member(value: Value, optional: bool) -> Value {
    json!({ "object": [{ "name": "x", "value": value, "optional": optional }] })
}

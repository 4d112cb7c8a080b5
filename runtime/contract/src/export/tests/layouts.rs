//! The export of each kind of layout node.

use serde_json::{Value, json};

use super::{code, document, member};
use crate::export::openapi_responses;

/// The schema of the body.
fn exported(layout: Value, changes: Value) -> Value {
    let document = document(layout, vec![code("gone", 410, changes)]);
    let responses = openapi_responses(&document);
    let content = &responses["410"]["content"]["application/json"];
    content["schema"].clone()
}

/// The schema of the member `x`.
fn x(layout: Value, changes: Value) -> Value {
    exported(layout, changes)["properties"]["x"].clone()
}

#[test]
fn alternatives_after_one_that_is_always_present_are_not_exported() {
    let layout = member(json!({ "fact": "help", "or": { "literal": null } }), false);
    let with_help = json!({ "help": "Wait." });
    assert_eq!(x(layout.clone(), with_help)["type"], "string");
    assert_eq!(x(layout, json!({}))["type"], "null");
    let layout = member(
        json!({ "fact": "number", "or": { "fact": "retry_after", "or": { "literal": "none" } } }),
        true,
    );
    let sometimes = json!({ "retry_after": "sometimes" });
    let alternatives = json!([
        { "type": "integer", "minimum": 0 },
        { "type": "string", "enum": ["none"] }
    ]);
    assert_eq!(x(layout, sometimes)["anyOf"], alternatives);
}

#[test]
fn a_member_without_its_fact_is_not_exported() {
    let empty = json!({ "type": "object", "properties": {} });
    let without = exported(member(json!({ "fact": "help" }), true), json!({}));
    assert_eq!(without, empty);
    let nested = json!({ "object": [{ "name": "href", "value": { "fact": "docs_url" } }] });
    assert_eq!(exported(member(nested.clone(), true), json!({})), empty);
    let schema = exported(member(nested, true), json!({ "docs_url": "/errors/gone" }));
    assert_eq!(schema["properties"]["x"]["required"], json!(["href"]));
    assert_eq!(schema["required"], json!(["x"]));
}

#[test]
fn a_placed_detail_is_required_unless_it_is_optional() {
    let layout = json!({ "object": [
        { "name": "x", "value": { "fact": "details.x" }, "optional": true },
        { "name": "y", "value": { "fact": "details.y" }, "optional": true },
        { "name": "more", "value": { "fact": "details" }, "optional": true }
    ] });
    let details = json!({ "details": [
        { "name": "x", "schema": { "type": "integer" } },
        { "name": "y", "optional": true }
    ] });
    let schema = exported(layout, details);
    assert_eq!(schema["required"], json!(["x"]));
    let properties = json!({ "x": { "type": "integer" }, "y": {} });
    assert_eq!(schema["properties"], properties);
}

#[test]
fn a_list_with_an_optional_element_is_not_a_tuple() {
    let element = |value: Value, optional: bool| json!({ "value": value, "optional": optional });
    let list = |optional| {
        let delay = json!({ "fact": "retry_after" });
        json!({ "list": [element(json!({ "fact": "code" }), false), element(delay, optional)] })
    };
    let sometimes = json!({ "retry_after": "sometimes" });
    let schema = exported(list(true), sometimes.clone());
    assert_eq!(schema["items"]["anyOf"].as_array().unwrap().len(), 2);
    let schema = exported(list(false), sometimes);
    assert_eq!(schema["prefixItems"].as_array().unwrap().len(), 2);
    assert_eq!(exported(list(true), json!({}))["maxItems"], 1);
}

#[test]
fn a_text_without_facts_is_a_literal() {
    let text = |pieces: Value| member(json!({ "text": pieces }), false);
    let fixed = x(text(json!(["E-1"])), json!({}));
    assert_eq!(fixed["enum"], json!(["E-1"]));
    let with_fact = text(json!(["E-", { "fact": "status" }]));
    assert_eq!(x(with_fact, json!({})).get("enum"), None);
}

#[test]
fn every_list_in_openapi_has_items() {
    let details = |schema: Value| json!({ "details": [{ "name": "x", "schema": schema }] });
    let layout = || json!({ "object": [{ "spread": "details" }] });
    let list = json!({ "type": "array" });
    let schema = x(layout(), details(json!({ "type": "array", "items": list })));
    assert_eq!(
        schema,
        json!({ "type": "array", "items": { "type": "array", "items": {} } })
    );
    let nullable = json!({ "anyOf": [list, { "type": "null" }] });
    let nullable = details(json!({ "type": "array", "items": nullable }));
    let schema = x(layout(), nullable);
    assert_eq!(schema["items"]["anyOf"][0]["items"], json!({}));
}

#[test]
fn a_code_without_its_envelope_has_an_empty_body() {
    let without = exported(json!({ "fact": "code" }), json!({ "envelope": "OTHER" }));
    assert_eq!(without["properties"], json!({}));
}

//! The export of each kind of layout node.

use serde_json::{Value, json};

use super::{code, document, member};
use crate::export::{openapi_responses, typescript};

/// The schema of the body, and its type in TypeScript.
fn exported(layout: Value, changes: Value) -> (Value, String) {
    let document = document(layout, vec![code("gone", 410, changes)]);
    let responses = openapi_responses(&document);
    let content = &responses["410"]["content"]["application/json"];
    let module = typescript(&document);
    let (_, body) = module.split_once("readonly body: ").unwrap();
    let (body, _) = body.split_once(";\n}\n").unwrap();
    let body = body.split_whitespace().collect::<Vec<_>>().join(" ");
    (content["schema"].clone(), body)
}

fn types(layout: Value, changes: Value) -> String {
    exported(layout, changes).1
}

#[test]
fn alternatives_after_one_that_is_always_present_are_not_exported() {
    let layout = member(json!({ "fact": "help", "or": { "literal": null } }), false);
    let with_help = json!({ "help": "Wait." });
    assert_eq!(types(layout.clone(), with_help), "{ readonly x: string; }");
    assert_eq!(types(layout, json!({})), "{ readonly x: null; }");
    let layout = member(
        json!({ "fact": "number", "or": { "fact": "retry_after", "or": { "literal": "none" } } }),
        true,
    );
    let sometimes = json!({ "retry_after": "sometimes" });
    let (schema, types) = exported(layout, sometimes);
    assert_eq!(types, "{ readonly x: number | \"none\"; }");
    let alternatives = json!([
        { "type": "integer", "minimum": 0 },
        { "type": "string", "enum": ["none"] }
    ]);
    assert_eq!(schema["properties"]["x"]["anyOf"], alternatives);
}

#[test]
fn a_member_without_its_fact_is_not_exported() {
    assert_eq!(
        types(member(json!({ "fact": "help" }), true), json!({})),
        "{}"
    );
    let nested = json!({ "object": [{ "name": "href", "value": { "fact": "docs_url" } }] });
    assert_eq!(types(member(nested.clone(), true), json!({})), "{}");
    let (schema, types) = exported(member(nested, true), json!({ "docs_url": "/errors/gone" }));
    assert_eq!(types, "{ readonly x: { readonly href: string; }; }");
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
    let expected = "{ readonly x: number; readonly y?: unknown; }";
    assert_eq!(types(layout, details), expected);
}

#[test]
fn a_list_with_an_optional_element_is_not_a_tuple() {
    let element = |value: Value, optional: bool| json!({ "value": value, "optional": optional });
    let list = |optional| {
        let delay = json!({ "fact": "retry_after" });
        json!({ "list": [element(json!({ "fact": "code" }), false), element(delay, optional)] })
    };
    let sometimes = json!({ "retry_after": "sometimes" });
    let (schema, types) = exported(list(true), sometimes.clone());
    assert_eq!(types, "readonly (\"gone\" | number)[]");
    assert_eq!(schema["items"]["anyOf"].as_array().unwrap().len(), 2);
    let (schema, types) = exported(list(false), sometimes);
    assert_eq!(types, "readonly [\"gone\", number]");
    assert_eq!(schema["prefixItems"].as_array().unwrap().len(), 2);
    let (schema, types) = exported(list(true), json!({}));
    assert_eq!(types, "readonly [\"gone\"]");
    assert_eq!(schema["maxItems"], 1);
}

#[test]
fn a_text_without_facts_is_a_literal() {
    let text = |pieces: Value| member(json!({ "text": pieces }), false);
    assert_eq!(
        types(text(json!(["E-1"])), json!({})),
        "{ readonly x: \"E-1\"; }"
    );
    let with_fact = text(json!(["E-", { "fact": "status" }]));
    assert_eq!(types(with_fact, json!({})), "{ readonly x: string; }");
}

#[test]
fn every_list_in_openapi_has_items() {
    let details = |schema: Value| json!({ "details": [{ "name": "x", "schema": schema }] });
    let layout = || json!({ "object": [{ "spread": "details" }] });
    let list = json!({ "type": "array" });
    let (schema, _) = exported(layout(), details(json!({ "type": "array", "items": list })));
    assert_eq!(
        schema["properties"]["x"],
        json!({ "type": "array", "items": { "type": "array", "items": {} } })
    );
    let nullable = json!({ "anyOf": [list, { "type": "null" }] });
    let (schema, types) = exported(
        layout(),
        details(json!({ "type": "array", "items": nullable })),
    );
    assert_eq!(
        schema["properties"]["x"]["items"]["anyOf"][0]["items"],
        json!({})
    );
    assert_eq!(types, "{ readonly x: (unknown[] | null)[]; }");
}

#[test]
fn a_code_without_its_envelope_has_an_empty_body() {
    let without = exported(json!({ "fact": "code" }), json!({ "envelope": "OTHER" }));
    assert_eq!(without.1, "{}");
}

//! The types of details: what is known of them, and from where.

use errbook::contract::{CatalogDocument, Diff, diff};
use serde_json::{Value, json};

use super::{changed, code, rules};
use crate::bookwell::BOOKWELL;

/// What is said of a detail that was `old` and is `new`.
fn between(old: Value, new: Value) -> Diff {
    let document = |mut detail: Value| {
        detail["name"] = json!("limit");
        let mut json = serde_json::to_value(BOOKWELL.document()).unwrap();
        code(&mut json, "rate_limit_exceeded", 429)["details"] = json!([detail]);
        serde_json::from_value::<CatalogDocument>(json).unwrap()
    };
    diff(&document(old), &document(new))
}

#[test]
fn the_rule_says_what_is_known_of_the_types() {
    let (integer, string) = (json!({ "type": "integer" }), json!({ "type": "string" }));
    let (list, object) = (json!({ "type": "array" }), json!({ "type": "object" }));
    for (old, new, rule) in [
        // One function, and no function.
        (
            json!({ "rust": "T" }),
            json!({ "rust": "T", "computed": true }),
            "informational detail-type", // the response is the same
        ),
        // The shapes of two examples, or of one.
        (
            json!({ "rust": "T", "schema": integer, "inferred": true }),
            json!({ "rust": "T", "schema": string, "inferred": true }),
            "informational detail-inferred",
        ),
        (
            json!({ "rust": "T" }),
            json!({ "rust": "T", "schema": integer, "inferred": true }),
            "informational detail-inferred",
        ),
        // Another type, whose example has the same shape.
        (
            json!({ "rust": "T", "schema": integer, "inferred": true }),
            json!({ "rust": "U", "schema": integer, "inferred": true }),
            "informational detail-type", // no response shows it
        ),
        // A list, of whatever, and none.
        (
            json!({ "rust": "T", "schema": list }),
            json!({ "rust": "T", "schema": object }),
            "breaking detail-type",
        ),
        // Known, and the same.
        (
            json!({ "rust": "T", "schema": integer }),
            json!({ "rust": "T", "schema": { "type": "integer", "description": "d" } }),
            "informational documentation",
        ),
    ] {
        let diff = between(old, new);
        let expected = [format!("{rule} rate_limit_exceeded (429)")];
        assert_eq!(rules(&diff), expected, "{diff}");
    }
}

#[test]
fn in_a_text_scalars_are_values_and_lists_are_not() {
    let text = |it: &mut Value, schema: Value| {
        let hole = json!({ "text": [{ "fact": "details.limit" }] });
        let member = json!({ "name": "limit", "value": hole, "optional": true });
        let error = &mut it["envelopes"][0]["layout"]["object"][0]["value"]["object"];
        error.as_array_mut().unwrap().push(member);
        let limit = &mut code(it, "rate_limit_exceeded", 429)["details"][0];
        limit["placed"] = json!(true);
        limit["schema"] = schema;
    };
    let document = |schema: Value| {
        let mut json = serde_json::to_value(BOOKWELL.document()).unwrap();
        text(&mut json, schema);
        serde_json::from_value::<CatalogDocument>(json).unwrap()
    };
    let old = document(json!({ "type": "integer" }));
    let becomes = |schema| rules(&diff(&old, &document(schema)));
    let scalar = becomes(json!({ "type": "string" }));
    assert_eq!(scalar, ["notable detail-type rate_limit_exceeded (429)"]);
    let list = becomes(json!({ "type": "array", "items": { "type": "integer" } }));
    assert_eq!(list, ["breaking detail-type rate_limit_exceeded (429)"]);
}

#[test]
fn a_range_is_told_once() {
    let diff = changed(&BOOKWELL, |it| {
        code(it, "rate_limit_exceeded", 429)["details"][0]["schema"]["minimum"] = json!(1);
    });
    assert_eq!(diff.changes().len(), 1, "{diff}");
}

//! The values in examples.

use serde_json::{Value, json};

use super::{code, document, member};
use crate::document::CatalogDocument;
use crate::export::openapi;

/// The example of `x`, and the response's headers.
fn exported(value: Value, changes: Value) -> (Value, Value) {
    let document = document(member(value, false), vec![code("gone", 410, changes)]);
    let openapi = openapi(&document);
    let response = &openapi["components"]["responses"]["Error410"];
    let examples = &response["content"]["application/json"]["examples"];
    (
        examples["gone"]["value"]["x"].clone(),
        response["headers"].clone(),
    )
}

fn message(pieces: Value, details: Value) -> Value {
    let changes = json!({ "message": pieces, "details": details });
    exported(json!({ "fact": "message" }), changes).0
}

#[test]
fn messages_show_details_by_their_examples_and_other_fields_by_name() {
    let details = json!([
        { "name": "slot", "example": "noon" },
        { "name": "count", "schema": { "type": "integer" } },
        { "name": "kind" }
    ]);
    let pieces = json!([
        { "fact": "details.slot" }, " ", { "fact": "details.count" }, " ", { "fact": "details.kind" },
        " of ", { "field": "owner" }, " at ", { "field": "0" }
    ]);
    assert_eq!(message(pieces, details), "noon 0 … of <owner> at …");
}

#[test]
fn a_message_that_cannot_be_filled_in_is_the_description() {
    assert_eq!(
        message(json!([{ "fact": "details.other" }]), json!([])),
        "Gone"
    );
    assert_eq!(
        message(json!(["a ", { "fact": "message" }]), json!([])),
        "Gone"
    );
    assert_eq!(
        message(json!({ "per_occurrence": true }), json!([])),
        "Gone"
    );
}

#[test]
fn a_delay_is_the_same_in_body_and_header() {
    let delay = |changes: Value| {
        let (body, headers) = exported(json!({ "fact": "retry_after_ms" }), changes);
        (body, headers["Retry-After"]["example"].clone())
    };
    let always = json!({ "retry_after": "always" });
    assert_eq!(delay(always), (json!(30_000), json!(30)));
    let default = json!({
        "retry_after": "always",
        "retry": { "class": "throttled", "after_ms": 1500 }
    });
    assert_eq!(delay(default), (json!(2_000), json!(2)));
    let example = json!({
        "retry_after": "sometimes",
        "details": [{ "name": "wait", "example": 7, "delay": true }]
    });
    assert_eq!(delay(example), (json!(7_000), json!(7)));
}

#[test]
fn the_members_of_an_example_stay_in_order() {
    let details = json!({ "details": [{ "name": "at", "example": "EXAMPLE" }] });
    let document = document(json!({ "fact": "code" }), vec![code("gone", 410, details)]);
    let file = document
        .to_json()
        .replace("\"EXAMPLE\"", r#"{ "hour": 1, "day": 2 }"#);
    let read = CatalogDocument::from_json(&file).unwrap();
    let example = read.codes()[0].details()[0].example.as_ref().unwrap();
    assert_eq!(example.to_string(), r#"{"hour":1,"day":2}"#);
    assert_eq!(CatalogDocument::from_json(&read.to_json()), Ok(read));
}

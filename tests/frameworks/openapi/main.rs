//! OpenAPI libraries: an operation documents exactly the errors that it returns.

mod aide_library;
mod errors;
mod examples;
mod poem_library;
mod salvo_library;
mod utoipa_library;
mod validator;

use errbook::export;
use serde_json::{Value, json};

use errors::API;

/// The responses of the only operation.
fn responses(document: &Value) -> &Value {
    &document["paths"]["/slots"]["post"]["responses"]
}

/// The errors of the operation, and nothing of the API's others.
#[track_caller]
fn assert_documented(document: &Value) {
    let statuses: Vec<_> = responses(document).as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["200", "409", "429"], "{document:#}");
    let conflict = &responses(document)["409"];
    let description = "Conflict\n\n- `slot_held`: Held for another client\n- `slot_unavailable`: Time slot is not available";
    assert_eq!(conflict["description"], description);
    let error = &conflict["content"]["application/json"]["schema"]["properties"]["error"];
    let codes = error["oneOf"].as_array().unwrap().iter();
    let codes = codes.map(|schema| &schema["properties"]["code"]["enum"][0]);
    assert_eq!(codes.collect::<Vec<_>>(), ["slot_held", "slot_unavailable"]);
    let delay = &responses(document)["429"]["headers"]["Retry-After"];
    assert_eq!(delay["schema"]["type"], "integer");
}

#[track_caller]
fn assert_has_examples(document: &Value) {
    let examples = &responses(document)["409"]["content"]["application/json"]["examples"];
    let example = json!({ "error": {
        "code": "slot_unavailable",
        "message": "Time slot is not available",
        "details": { "next": "11:00" },
    } });
    assert_eq!(examples["slot_unavailable"]["value"], example);
    assert!(examples["slot_held"].is_object());
}

/// The document with what the library's types cannot hold, and with components.
#[track_caller]
fn merged(document: &Value) -> Value {
    let mut document = document.clone();
    let merged = export::openapi_merge(&mut document, &API.document()).unwrap();
    assert_eq!(merged.operations, 1);
    assert_has_examples(&document);
    let delay = &responses(&document)["429"]["headers"]["Retry-After"];
    assert_eq!(delay["required"], true);
    assert!(document["components"]["schemas"]["SlotHeldError"].is_object());
    document
}

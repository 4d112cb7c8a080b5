//! A catalog in an API's own OpenAPI document.

mod again;
mod prefix;
mod several;

use errbook::export::{
    MergeError, OpenApiOptions, openapi_merge, openapi_merge_with, openapi_responses,
};
use serde_json::{Value, json};

use crate::bookwell::{BOOKWELL, BookingError};
use errbook::ApiError;

/// A document with one operation.
fn api(operation: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Bookings", "version": "1" },
        "paths": { "/slots": { "summary": "Slots", "post": operation } },
        "components": { "schemas": { "Slot": { "type": "object" } } },
    })
}

fn responses(api: &Value) -> &Value {
    &api["paths"]["/slots"]["post"]["responses"]
}

#[test]
fn an_operation_names_its_errors() {
    let own = json!({ "description": "Booked" });
    let operation =
        json!({ "x-errbook-errors": ["slot_unavailable"], "responses": { "201": own } });
    let mut api = api(operation);
    let merged = openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(merged.operations, 1);
    let statuses: Vec<_> = responses(&api).as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["201", "409"]);
    assert_eq!(responses(&api)["201"], own);
    let content = &responses(&api)["409"]["content"]["application/json"];
    let error = &content["schema"]["properties"]["error"];
    // The only one of the operation, though the status has two codes.
    assert_eq!(error["$ref"], "#/components/schemas/SlotUnavailableError");
    assert_eq!(content["examples"].as_object().unwrap().len(), 1);
    assert!(api["components"]["schemas"]["SlotUnavailableError"].is_object());
    assert!(api["components"]["schemas"]["Slot"].is_object());
    assert!(api["components"]["responses"]["Error409"].is_object());
}

#[test]
fn the_name_of_the_catalog_is_all_of_its_errors() {
    let mut named = api(json!({ "x-errbook-errors": "BOOKWELL" }));
    openapi_merge(&mut named, &BOOKWELL.document()).unwrap();
    let statuses: Vec<_> = responses(&named).as_object().unwrap().keys().collect();
    assert_eq!(
        statuses,
        ["400", "401", "403", "409", "422", "429", "500", "503"]
    );
    let mut other = api(json!({ "x-errbook-errors": "OTHER" }));
    let merged = openapi_merge(&mut other, &BOOKWELL.document()).unwrap();
    assert_eq!(
        (merged.operations, merged.other_names),
        (0, vec!["OTHER".to_owned()])
    );
}

#[test]
fn merging_twice_is_merging_once() {
    let options = OpenApiOptions::new().default_response();
    let mut once = api(json!({ "x-errbook-errors": "BOOKWELL" }));
    openapi_merge_with(&mut once, &BOOKWELL.document(), &options).unwrap();
    let default = json!({ "$ref": "#/components/responses/ErrorDefault" });
    assert_eq!(responses(&once)["default"], default);
    let mut twice = once.clone();
    openapi_merge_with(&mut twice, &BOOKWELL.document(), &options).unwrap();
    assert_eq!(once, twice);
    // What a catalog does not have any more goes.
    let mut document = serde_json::to_value(BOOKWELL.document()).unwrap();
    let codes = document["codes"].as_array_mut().unwrap();
    codes.retain(|code| code["code"] != "slot_unavailable");
    let smaller = serde_json::from_value(document).unwrap();
    openapi_merge_with(&mut twice, &smaller, &options).unwrap();
    assert_eq!(
        twice["components"]["schemas"].get("SlotUnavailableError"),
        None
    );
    assert_eq!(
        responses(&twice)["409"]["x-errbook-retry"].get("slot_unavailable"),
        None
    );
}

#[test]
fn what_a_library_dropped_is_put_back() {
    let mut made = Value::from_iter(openapi_responses(&BookingError::CATALOG.document()));
    let whole = made.clone();
    // utoipa 6 drops that a header is required; other libraries drop examples.
    for response in made.as_object_mut().unwrap().values_mut() {
        let response = response.as_object_mut().unwrap();
        response.remove("headers");
        response["content"]["application/json"]
            .as_object_mut()
            .unwrap()
            .remove("examples");
    }
    let mut api = api(json!({ "responses": made }));
    let merged = openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(merged.operations, 1);
    for (status, response) in whole.as_object().unwrap() {
        let put_back = &responses(&api)[status];
        assert_eq!(put_back.get("headers"), response.get("headers"), "{status}");
        let examples =
            |response: &Value| response["content"]["application/json"]["examples"].clone();
        assert_eq!(examples(put_back), examples(response), "{status}");
    }
}

#[test]
fn what_stands_in_the_way_is_told_and_nothing_is_changed() {
    let refused = |mut document: Value| {
        let before = document.clone();
        let error = openapi_merge(&mut document, &BOOKWELL.document()).unwrap_err();
        assert_eq!(document, before);
        error
    };
    let mut taken = api(json!({}));
    taken["components"]["schemas"]["SlotUnavailableError"] = json!({ "type": "string" });
    assert_eq!(
        refused(taken).to_string(),
        "the document has a `#/components/schemas/SlotUnavailableError` of its own, which differs from the catalog's; rename it, \
         or give the catalog's a prefix"
    );
    let own = json!({ "409": { "description": "Taken" } });
    let error = refused(api(
        json!({ "x-errbook-errors": "BOOKWELL", "responses": own }),
    ));
    assert_eq!(
        error.to_string(),
        "POST /slots has a response at 409 of its own beside `x-errbook-errors`; remove one of them"
    );
    let error = refused(api(json!({ "x-errbook-errors": ["slot_gone"] })));
    assert_eq!(
        error.to_string(),
        "POST /slots names the code `slot_gone`, which the catalog does not have; correct it"
    );
    for other in [
        json!([]),
        json!({}),
        json!({ "swagger": "2.0" }),
        json!({ "openapi": "3.1.0", "components": 1 }),
    ] {
        assert_eq!(refused(other), MergeError::NotOpenApi);
    }
}

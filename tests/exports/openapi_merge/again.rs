//! Merging again, after a change of the catalog or of what an operation names.

use errbook::contract::CatalogDocument;
use errbook::export::{OpenApiOptions, openapi_merge, openapi_merge_with, openapi_responses};
use serde_json::{Value, json};

use super::{api, responses};
use crate::bookwell::{BOOKWELL, BookingError};
use errbook::ApiError;

/// Bookwell's catalog after a change.
fn changed(change: impl FnOnce(&mut Value)) -> CatalogDocument {
    let mut document = serde_json::to_value(BOOKWELL.document()).unwrap();
    change(&mut document);
    serde_json::from_value(document).unwrap()
}

fn without(code: &str) -> CatalogDocument {
    changed(|it| {
        let codes = it["codes"].as_array_mut().unwrap();
        codes.retain(|known| known["code"] != code);
    })
}

fn statuses(api: &Value) -> Vec<&String> {
    responses(api).as_object().unwrap().keys().collect()
}

/// Merged, with these errors of the operation.
fn named(errors: Value) -> Value {
    let own = json!({ "201": { "description": "Booked" } });
    let mut api = api(json!({ "x-errbook-errors": errors, "responses": own }));
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_dangling_references_are_none(&api);
    api
}

pub(super) fn assert_dangling_references_are_none(api: &Value) {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => members.values().for_each(|it| references(it, found)),
            Value::Array(values) => values.iter().for_each(|it| references(it, found)),
            Value::String(text) if text.starts_with("#/") => found.push(text),
            _ => {}
        }
    }
    let mut found = Vec::new();
    references(api, &mut found);
    assert!(!found.is_empty());
    for path in found {
        assert!(api.pointer(&path[1..]).is_some(), "{path}");
    }
}

#[test]
fn a_code_taken_off_the_list_takes_its_response_along() {
    let mut api = named(json!(["slot_unavailable", "authentication_required"]));
    assert_eq!(statuses(&api), ["201", "401", "409"]);
    let operation = &mut api["paths"]["/slots"]["post"];
    operation["x-errbook-errors"] = json!(["authentication_required"]);
    // With the code also gone from the catalog.
    for document in [BOOKWELL.document(), without("slot_unavailable")] {
        let mut api = api.clone();
        let merged = openapi_merge(&mut api, &document).unwrap();
        assert_eq!(
            (merged.operations, statuses(&api)),
            (1, vec![&"201".to_owned(), &"401".to_owned()])
        );
        assert_dangling_references_are_none(&api);
    }
}

#[test]
fn an_operation_that_names_nothing_any_more_has_no_errors() {
    let once = named(json!("BOOKWELL"));
    let removed = |operation: &mut Value| {
        operation
            .as_object_mut()
            .unwrap()
            .remove("x-errbook-errors");
    };
    let emptied = |operation: &mut Value| operation["x-errbook-errors"] = json!([]);
    let other = |operation: &mut Value| operation["x-errbook-errors"] = json!("OTHER");
    for change in [removed as fn(&mut Value), emptied, other] {
        let mut api = once.clone();
        change(&mut api["paths"]["/slots"]["post"]);
        let merged = openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
        assert_eq!(merged.operations, 0);
        assert_eq!(statuses(&api), ["201"]);
    }
}

#[test]
fn what_a_library_made_goes_with_its_codes() {
    let made = Value::from_iter(openapi_responses(&BookingError::CATALOG.document()));
    let mut api = api(json!({ "responses": made }));
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    let before = api.clone();
    assert_eq!(
        openapi_merge(&mut api, &BOOKWELL.document())
            .unwrap()
            .operations,
        1
    );
    assert_eq!(api, before);
    let at_409 = |api: &Value| {
        let retry = responses(api)["409"]["x-errbook-retry"].as_object();
        retry.map(|codes| codes.keys().cloned().collect::<Vec<_>>())
    };
    let codes = at_409(&api).unwrap();
    assert!(codes.len() > 1, "{codes:?}");
    openapi_merge(&mut api, &without(&codes[0])).unwrap();
    assert_eq!(at_409(&api).as_deref(), Some(&codes[1..]));
    let none = changed(|it| {
        let codes = it["codes"].as_array_mut().unwrap();
        codes.retain(|known| known["status"] != 409);
    });
    openapi_merge(&mut api, &none).unwrap();
    assert_eq!(at_409(&api), None);
    assert_dangling_references_are_none(&api);
}

#[test]
fn a_reference_of_others_to_what_is_gone_is_told() {
    let gone = changed(|it| {
        let codes = it["codes"].as_array_mut().unwrap();
        codes.retain(|known| known["status"] != 409);
    });
    let at = "#/components/responses/Error409";
    let mut by_hand = api(json!({ "responses": { "409": { "$ref": at } } }));
    openapi_merge(&mut by_hand, &BOOKWELL.document()).unwrap();
    let before = by_hand.clone();
    let error = openapi_merge(&mut by_hand, &gone).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`#/paths/~1slots/post/responses/409/$ref` is `#/components/responses/Error409`, which the catalog does not have any \
         more; remove the reference"
    );
    assert_eq!(by_hand, before);
    // Or into one.
    let into = "#/components/schemas/SlotUnavailableError/properties/details";
    let mut by_hand = api(json!({ "responses": {} }));
    by_hand["components"]["schemas"]["Slot"] = json!({ "$ref": into });
    openapi_merge(&mut by_hand, &BOOKWELL.document()).unwrap();
    let error = openapi_merge(&mut by_hand, &gone).unwrap_err().to_string();
    assert!(
        error.starts_with("`#/components/schemas/Slot/$ref` is `#/components/schemas/Slot"),
        "{error}"
    );
}

#[test]
fn what_another_catalog_refers_to_stays() {
    let other = changed(|it| it["id"] = json!("OTHER"));
    let mut api = named(json!("OTHER"));
    // Equal components are there once, with the mark of the first.
    openapi_merge(&mut api, &other).unwrap();
    let at_409 = responses(&api)["409"].clone();
    openapi_merge(&mut api, &without("slot_unavailable")).unwrap();
    assert_eq!(responses(&api)["409"], at_409);
    assert_dangling_references_are_none(&api);
}

#[test]
fn the_open_response_goes_with_its_option() {
    let mut api = api(json!({ "x-errbook-errors": ["slot_unavailable"] }));
    let options = OpenApiOptions::new().default_response();
    openapi_merge_with(&mut api, &BOOKWELL.document(), &options).unwrap();
    assert_eq!(statuses(&api), ["409", "default"]);
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(statuses(&api), ["409"]);
    assert_dangling_references_are_none(&api);
    // One by hand stays.
    let own = json!({ "description": "Anything" });
    api["paths"]["/slots"]["post"]["responses"]["default"] = own.clone();
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(responses(&api)["default"], own);
}

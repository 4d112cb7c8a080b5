//! Two catalogs in one document, the components of the second with a prefix.

use errbook::ApiError;
use errbook::export::{OpenApiOptions, openapi_merge, openapi_merge_with, openapi_with};
use serde_json::{Value, json};

use super::again::assert_dangling_references_are_none;
use super::{api, responses};
use crate::bookwell::BOOKWELL;

/// Errors of the administration
#[derive(Debug, ApiError)]
enum AdminError {
    /// Slots are there that hinder it
    #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
    Slots {
        #[api_error(example = 3)]
        count: u32,
    },
    /// Another one is at it
    #[api_error(code = "locked", status = 409, retry = "backoff")]
    Locked {
        #[api_error(retry_after)]
        wait: u64,
    },
}

errbook::catalog! {
    /// Every error of the administration
    static ADMIN = [AdminError];
}

fn prefixed() -> OpenApiOptions {
    OpenApiOptions::new().component_prefix("admin")
}

/// Bookwell's document with a second operation, and the catalogs of both.
fn both() -> Value {
    let errors = json!({ "BOOKWELL": ["slot_unavailable"] });
    let mut api = api(json!({ "x-errbook-errors": errors }));
    api["paths"]["/admin"] = json!({ "delete": { "x-errbook-errors": "ADMIN" } });
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    let merged = openapi_merge_with(&mut api, &ADMIN.document(), &prefixed()).unwrap();
    assert_eq!(merged.operations, 1);
    api
}

#[test]
fn the_components_of_both_are_there() {
    let api = both();
    let components = &api["components"];
    for name in ["Error409", "AdminError409"] {
        assert!(components["responses"][name].is_object(), "{name}");
    }
    let details = |schema: &str| {
        let schema = &components["schemas"][schema]["properties"]["details"]["properties"];
        schema
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(details("AdminSlotUnavailableError"), ["count"]);
    assert_eq!(
        details("SlotUnavailableError"),
        ["next_available", "requested_time"]
    );
    assert_dangling_references_are_none(&api);
}

#[test]
fn the_operations_refer_to_those_of_their_catalogs() {
    let api = both();
    let schema = |response: &Value| {
        response["content"]["application/json"]["schema"]["properties"]["error"].clone()
    };
    let booking = schema(&responses(&api)["409"]);
    assert_eq!(booking["$ref"], "#/components/schemas/SlotUnavailableError");
    let admin = schema(&api["paths"]["/admin"]["delete"]["responses"]["409"]);
    let mapping = &admin["discriminator"]["mapping"];
    assert_eq!(
        mapping["slot_unavailable"],
        "#/components/schemas/AdminSlotUnavailableError"
    );
}

#[test]
fn merging_both_again_changes_nothing() {
    let once = both();
    let mut again = once.clone();
    openapi_merge_with(&mut again, &ADMIN.document(), &prefixed()).unwrap();
    openapi_merge(&mut again, &BOOKWELL.document()).unwrap();
    assert_eq!(once, again);
}

#[test]
fn another_prefix_takes_the_place_of_the_first() {
    let mut api = both();
    let options = OpenApiOptions::new().component_prefix("back office");
    openapi_merge_with(&mut api, &ADMIN.document(), &options).unwrap();
    let responses = api["components"]["responses"].as_object().unwrap();
    assert!(responses.contains_key("BackOfficeError409"));
    assert!(!responses.contains_key("AdminError409"));
    assert_dangling_references_are_none(&api);
}

#[test]
fn without_a_prefix_the_second_has_no_place() {
    let mut api = both();
    let error = openapi_merge(&mut api, &ADMIN.document()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document has a `#/components/responses/Error409` of its own, which differs from the catalog's; rename it, or \
         give the catalog's a prefix"
    );
}

#[test]
fn a_response_by_hand_and_the_open_one_have_the_prefix() {
    let at = "#/components/responses/AdminError409";
    let mut api = api(json!({ "responses": { "409": { "$ref": at } } }));
    let options = prefixed().default_response();
    let merged = openapi_merge_with(&mut api, &ADMIN.document(), &options).unwrap();
    assert_eq!(merged.operations, 1);
    let default = "#/components/responses/AdminErrorDefault";
    assert_eq!(responses(&api)["default"], json!({ "$ref": default }));
    assert_dangling_references_are_none(&api);
    openapi_merge_with(&mut api, &ADMIN.document(), &prefixed()).unwrap();
    assert_eq!(responses(&api), &json!({ "409": { "$ref": at } }));
}

#[test]
fn the_fragment_has_it_too() {
    let fragment = openapi_with(&ADMIN.document(), &prefixed());
    let names = |kind: &str| {
        let components = fragment["components"][kind].as_object().unwrap();
        components.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(names("responses"), ["AdminError409"]);
    let schemas = ["AdminLockedError", "AdminSlotUnavailableError"];
    assert_eq!(names("schemas"), schemas);
    assert_dangling_references_are_none(&fragment);
}

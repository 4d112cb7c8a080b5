//! The document: what is in it, in which order, and the same when it is read back.

use errbook::{ApiError, Catalog, CatalogDocument};
use serde_json::{Value, json};

use crate::bookwell::{BOOKWELL, BookingError};
use crate::golden::assert_golden;
use crate::mixed::MIXED;

fn written(catalog: &Catalog) -> String {
    serde_json::to_string_pretty(catalog).unwrap() + "\n"
}

#[test]
fn documents_are_as_in_the_golden_files() {
    assert_golden("bookwell.json", &written(&BOOKWELL));
    assert_golden("mixed.json", &written(&MIXED));
}

#[test]
fn what_is_written_is_read_back() {
    for catalog in [&BOOKWELL, &MIXED, BookingError::CATALOG] {
        let document = CatalogDocument::new(catalog);
        assert_eq!(document.to_json(), written(catalog));
        let read = CatalogDocument::from_json(&document.to_json()).unwrap();
        assert_eq!(read, document);
        assert_eq!(read.to_json(), document.to_json());
    }
}

#[test]
fn codes_are_sorted_and_hidden_ones_left_out() {
    let document = CatalogDocument::new(&BOOKWELL);
    let codes = document.codes().iter();
    let codes: Vec<_> = codes
        .map(|it| (it.code().to_owned(), it.status()))
        .collect();
    assert!(codes.is_sorted(), "{codes:?}");
    assert_eq!(codes.len(), BOOKWELL.len() - 1);
    assert!(document.get("secret_trial", 418).is_none());
    assert!(document.get("service_unavailable", 503).is_some());
}

#[test]
fn the_accessors_give_what_the_catalog_has() {
    let document = CatalogDocument::new(&BOOKWELL);
    assert_eq!(document.name(), "BOOKWELL");
    assert_eq!(
        document.title(),
        Some("Every error the Bookwell API answers with")
    );
    assert_eq!(document.no_response(), BOOKWELL.no_response());
    assert_eq!(document.retired()[0].number(), Some(17));
    assert_eq!(document.retired()[1].status(), Some(500));
    assert_eq!(document.retired()[2].code(), Some("slot_taken"));
    assert_eq!(
        document.envelopes()[0].layout(),
        r#"{ "error": { "code": code, "message": message, "details"?: details } }"#
    );
    let code = document.get("slot_unavailable", 409).unwrap();
    assert_eq!(
        (code.type_name(), code.variant()),
        ("BookingError", "SlotUnavailable")
    );
    assert_eq!(code.group(), Some("Booking errors"));
    assert_eq!(code.details()[1].name(), "next_available");
    assert!(code.details()[1].optional());
    assert_eq!(
        code.details()[1].example(),
        Some(&json!("2025-01-15T11:00:00Z"))
    );
}

#[test]
fn members_of_a_later_version_are_left_alone() {
    let mut json: Value = serde_json::from_str(&written(&BOOKWELL)).unwrap();
    json["later"] = json!(1);
    json["codes"][0]["later"] = json!({});
    let read = CatalogDocument::from_json(&json.to_string()).unwrap();
    assert_eq!(read, CatalogDocument::new(&BOOKWELL));
}

#[test]
fn an_error_names_its_place() {
    let error = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(&written(&BOOKWELL)).unwrap();
        change(&mut json);
        CatalogDocument::from_json(&json.to_string())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error(&|json| json["codes"][1]["status"] = json!("409")),
        "no catalog document: `codes[1].status` must be an integer in range"
    );
    assert_eq!(
        error(&|json| json["codes"][0]["retry"]["class"] = json!("later")),
        "no catalog document: `codes[0].retry` must be of the class `never`, `refresh`, `backoff` or `throttled`"
    );
    assert_eq!(
        error(&|json| json["codes"][0] = json!({"code": "a"})),
        "no catalog document: `status` is missing in `codes[0]`"
    );
    let other = CatalogDocument::from_json(r#"{"name": "client", "version": "1.0.0"}"#);
    assert_eq!(
        other.unwrap_err().to_string(),
        "no catalog document: `codes` is missing at the root"
    );
    let error = CatalogDocument::from_json("{").unwrap_err().to_string();
    assert!(error.starts_with("no catalog document: EOF"), "{error}");
}

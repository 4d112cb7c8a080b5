//! The document: what is in it, in which order, and the same when it is read back.

use errbook::contract::{CatalogDocument, MessageDocument};
use errbook::{ApiError, Catalog};
use serde_json::{Value, json};

use crate::bookwell::{BOOKWELL, BookingError};
use crate::golden::assert_golden;
use crate::mixed::MIXED;

fn written(catalog: &'static Catalog) -> String {
    catalog.document().to_json()
}

#[test]
fn documents_are_as_in_the_golden_files() {
    assert_golden("bookwell.json", &written(&BOOKWELL));
    assert_golden("mixed.json", &written(&MIXED));
}

#[test]
fn what_is_written_is_read_back() {
    for catalog in [&BOOKWELL, &MIXED, BookingError::CATALOG] {
        let document = catalog.document();
        let read = CatalogDocument::from_json(&document.to_json()).unwrap();
        assert_eq!(read, document);
        assert_eq!(read.to_json(), document.to_json());
        let value: Value = serde_json::from_str(&document.to_json()).unwrap();
        assert_eq!(serde_json::to_value(&document).unwrap(), value);
        assert_eq!(
            serde_json::from_value::<CatalogDocument>(value).unwrap(),
            document
        );
    }
}

#[test]
fn a_delay_has_the_type_of_its_field() {
    /// Slow
    #[derive(ApiError)]
    #[api_error(status = 429)]
    enum Slow {
        /// Small
        #[api_error(code = "a", details)]
        Small(
            #[api_error(retry_after)]
            #[serde(rename = "wait")]
            u16,
        ),
        /// Perhaps
        #[api_error(code = "b", details)]
        Perhaps {
            #[api_error(retry_after)]
            wait: Option<u8>,
        },
        /// Written in seconds
        #[api_error(code = "c", details)]
        Written {
            #[api_error(retry_after)]
            wait: Option<std::time::Duration>,
        },
    }
    let document = Slow::CATALOG.document();
    let details = document.codes().iter().map(|code| &code.details()[0]);
    let types: Vec<_> = details.map(|detail| detail.rust()).collect();
    assert_eq!(types, [Some("u16"), Some("u8"), Some("u64")]);
}

#[test]
fn what_an_included_catalog_retires_is_retired() {
    errbook::catalog! {
        static INNER = [];
        retired = ["inner", ("both", 409), 17];
    }
    errbook::catalog! {
        static MIDDLE = [..INNER];
        retired = ["both"];
    }
    errbook::catalog! {
        static OUTER = [..MIDDLE, ..INNER];
        retired = [17];
    }
    let document = OUTER.document();
    let retired: Vec<_> = document.retired().iter().map(ToString::to_string).collect();
    assert_eq!(
        retired,
        ["the number 17", "`both`", "`both` at 409", "`inner`"]
    );
}

#[test]
fn codes_are_sorted_and_hidden_ones_left_out() {
    let document = BOOKWELL.document();
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
fn the_document_has_what_the_catalog_has() {
    let document = BOOKWELL.document();
    assert_eq!(document.id(), "BOOKWELL");
    assert_eq!(
        document.title(),
        Some("Every error the Bookwell API answers with")
    );
    assert_eq!(document.no_response(), BOOKWELL.no_response());
    assert_eq!(document.retired()[0].number(), Some(17));
    assert_eq!(document.retired()[1].status(), Some(500));
    assert_eq!(document.retired()[2].code(), Some("slot_taken"));
    assert_eq!(
        document.envelopes()[0].layout().unwrap().to_string(),
        r#"{ "error": { "code": code, "message": message, "details"?: details } }"#
    );
    let code = document.get("slot_unavailable", 409).unwrap();
    assert_eq!(
        code.rust().unwrap().to_string(),
        "BookingError::SlotUnavailable"
    );
    assert_eq!(code.group(), Some("Booking errors"));
    assert_eq!(code.details()[1].name(), "next_available");
    assert!(code.details()[1].is_optional());
    assert_eq!(
        code.details()[1].example(),
        Some(json!("2025-01-15T11:00:00Z"))
    );
}

#[test]
fn a_message_is_kept_in_pieces() {
    #[derive(ApiError)]
    enum Messages {
        /// Fixed
        #[api_error(code = "a", status = 400, message = "Fixed {{}}")]
        Fixed,
        /// Filled
        #[api_error(
            code = "b",
            status = 400,
            details,
            message = "At most {max} for {owner}."
        )]
        Filled {
            #[serde(rename = "limit")]
            max: u32,
            #[api_error(skip)]
            owner: String,
        },
        /// Composed
        #[api_error(code = "c", status = 400, message(display))]
        Composed,
    }
    impl std::fmt::Display for Messages {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("composed")
        }
    }
    let document = Messages::CATALOG.document();
    let messages = document.codes().iter().map(|code| code.message());
    let messages: Vec<&MessageDocument> = messages.collect();
    assert_eq!(messages[0].fixed().as_deref(), Some("Fixed {}"));
    assert_eq!(messages[1].to_string(), "At most {limit} for {owner}.");
    let json: Value = serde_json::from_str(&document.to_json()).unwrap();
    assert_eq!(
        json["codes"][1]["message"],
        json!(["At most ", { "fact": "details.limit" }, " for ", { "field": "owner" }, "."])
    );
    assert_eq!(
        json["codes"][2]["message"],
        json!({ "per_occurrence": true })
    );
}

#[test]
fn constants_of_one_name_get_ids_of_their_own() {
    mod other {
        errbook::envelope! {
            /// The name of a preset
            pub(super) const NESTED: "application/json" = { "problem": code };
        }
    }
    #[derive(ApiError)]
    enum Two {
        /// A
        #[api_error(code = "a", status = 400)]
        A,
        /// B
        #[api_error(code = "b", status = 400, envelope = other::NESTED)]
        B,
        /// C
        #[api_error(code = "c", status = 400)]
        C,
    }
    let document = Two::CATALOG.document();
    let envelopes = document.codes().iter().map(|code| code.envelope());
    assert_eq!(
        envelopes.collect::<Vec<_>>(),
        ["NESTED", "NESTED_2", "NESTED"]
    );
    let ids = document.envelopes().iter().map(|envelope| envelope.id());
    assert_eq!(ids.collect::<Vec<_>>(), ["NESTED", "NESTED_2"]);
}

#[test]
fn members_of_a_later_version_are_ignored() {
    let mut json: Value = serde_json::from_str(&written(&BOOKWELL)).unwrap();
    json["later"] = json!(1);
    json["codes"][0]["later"] = json!({});
    let read = CatalogDocument::from_json(&json.to_string()).unwrap();
    assert_eq!(read, BOOKWELL.document());
}

#[test]
fn an_error_names_its_path_and_place() {
    let error = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(&written(&BOOKWELL)).unwrap();
        change(&mut json);
        let json = json.to_string();
        CatalogDocument::from_json(&json).unwrap_err().to_string()
    };
    let status = error(&|json| json["codes"][1]["status"] = json!("409"));
    let rule = "not a catalog document: codes[1].status: invalid type: string \"409\", expected u16 at line 1 column ";
    assert!(status.starts_with(rule), "{status}");
    let class = error(&|json| json["codes"][0]["retry"]["class"] = json!("later"));
    assert!(class.contains("codes[0].retry"), "{class}");
    assert!(
        class.contains("`never`, `refresh`, `backoff`, `throttled`"),
        "{class}"
    );
    let missing = error(&|json| json["codes"][0] = json!({"code": "a"}));
    assert!(
        missing.contains("codes[0]: missing field `status`"),
        "{missing}"
    );
}

#[test]
fn the_document_for_everyone_has_no_rust_names() {
    let document = BOOKWELL.document();
    let public = document.without_rust_names();
    let (whole, json) = (document.to_json(), public.to_json());
    assert!(whole.contains("\"rust\""));
    assert!(!json.contains("\"rust\""));
    for name in [
        "BookingError",
        "FieldError",
        "current_request_id",
        "&'static str",
    ] {
        assert!(whole.contains(name), "{name}");
        assert!(!json.contains(name), "{name}");
    }
    assert!(errbook::contract::diff(&public, &document).is_empty());
    assert!(errbook::contract::diff(&document, &public).is_empty());
}

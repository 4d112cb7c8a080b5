//! Members that are never left out.

use std::sync::atomic::{AtomicU32, Ordering};

use errbook::ApiError;
use serde::Serialize;

use crate::answer::assert_body;

errbook::envelope! {
    /// Details, and a number that can only be `null`
    const WHOLE: "application/json" = { "code": code, "details": details, "ratio": docs_url or details.ratio };
    /// The details twice
    const TWICE: "application/json" = { "code": code, "details": details, "again": details };
}

#[derive(ApiError)]
#[api_error(envelope = WHOLE)]
enum Error {
    #[api_error(code = "unit", status = 400, docs_url = "/unit")]
    Unit,
    #[api_error(code = "measured", status = 400, details)]
    Measured { ratio: f64 },
}

#[test]
fn without_details_there_is_an_empty_object() {
    assert_body(
        &Error::Unit,
        r#"{ "code": "unit", "details": {}, "ratio": "/unit" }"#,
    );
}

#[test]
fn the_last_alternative_is_null_where_its_value_is() {
    for (ratio, written) in [(0.5, "0.5"), (f64::NAN, "null")] {
        assert_body(
            &Error::Measured { ratio },
            &format!(r#"{{ "code": "measured", "details": {{}}, "ratio": {written} }}"#),
        );
    }
}

fn next() -> u32 {
    static CALLS: AtomicU32 = AtomicU32::new(0);
    CALLS.fetch_add(1, Ordering::Relaxed)
}

#[derive(ApiError)]
#[api_error(code = "twice", status = 400, envelope = TWICE, computed(call = next))]
struct Twice;

#[test]
fn details_that_are_shown_twice_are_evaluated_once() {
    let response = Twice.to_response();
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    assert!(body["details"]["call"].is_u64(), "{body}");
    assert_eq!(body["details"], body["again"]);
}

/// Named like a standard type
#[derive(Serialize)]
struct String(u8);

#[derive(ApiError)]
#[api_error(code = "named", status = 400, details)]
struct Named {
    text: String,
}

#[test]
fn a_type_named_like_a_string_is_written_as_what_it_is() {
    assert_body(
        &Named { text: String(7) },
        r#"{ "error": { "code": "named", "message": "Bad Request", "details": { "text": 7 } } }"#,
    );
}

//! The preset envelopes: a whole body, one without what is optional, and one after a failure.

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};
use serde::Serialize;
use serde_json::Value;

use crate::doubles::Refused;
use crate::golden::assert_golden;

errbook::envelope! {
    /// Every fact, in every place
    const EVERYTHING: "application/vnd.all+json" = [
        { "code": code, "text": "{status} {reason}: {message}", "n"?: number, "wait"?: "{message} in {retry_after}s" },
        details.value or "none",
        { "first"?: help, ..details, "last"?: docs_url },
        [retry, retryable, effect, help?, retry_after_ms?],
        { "rest"?: { "details": details }, "always": details },
        null
    ];
}

/// Described
#[derive(ApiError)]
#[api_error(docs_url = "/errors/{code}")]
enum Shown<T: Serialize> {
    /// Nested
    #[api_error(code = "e", status = 409, shared_code, retry = "never", message = "\"{id}\"", details, envelope = NESTED)]
    Nested { id: u8, value: T },
    /// Problem
    #[api_error(code = "e", status = 410, message = "\"{id}\"", details, envelope = PROBLEM, shared_code)]
    Problem { id: u8, value: T },
    /// Flat
    #[api_error(code = "e", status = 400, message = "\"{id}\"", details, envelope = FLAT, shared_code)]
    Flat { id: u8, value: T },
    /// Vnd
    #[api_error(code = "e", status = 404, message = "\"{id}\"", details, envelope = VND_ERROR, shared_code)]
    Vnd { id: u8, value: T },
    /// Flat error
    #[api_error(code = "e", status = 401, message = "\"{id}\"", envelope = FLAT_ERROR, shared_code)]
    FlatError { id: u8 },
    /// Numeric
    #[api_error(code = "e", status = 403, number = -7, envelope = NUMERIC_CODE, shared_code)]
    Numeric,
    /// Everything
    #[api_error(code = "e", status = 429, message = "\"{id}\"", details, envelope = EVERYTHING, shared_code)]
    Everything {
        id: u8,
        value: Option<T>,
        #[api_error(retry_after, skip)]
        wait: Option<u8>,
    },
}

/// A body after a failure: status, code where there is one, description; nothing of the details.
#[track_caller]
fn falls_back(error: &impl ApiError, expected: &str) {
    let response = error.to_response();
    assert_eq!(response.status(), error.status());
    assert_eq!(
        response.headers()["content-type"],
        error.content_type().unwrap()
    );
    assert!(response.extensions().get::<errbook::ErrorInfo>().is_some());
    let body = std::str::from_utf8(response.body()).unwrap();
    serde_json::from_str::<Value>(body).unwrap();
    assert_eq!(body, expected);
}

#[test]
fn every_preset_is_the_documented_shape() {
    let value = "v";
    assert_golden!(Shown::Nested { id: 1, value }, "envelope/nested");
    assert_golden!(Shown::Problem { id: 1, value }, "envelope/problem");
    assert_golden!(Shown::Flat { id: 1, value }, "envelope/flat");
    assert_golden!(Shown::Vnd { id: 1, value }, "envelope/vnd");
    assert_golden!(Shown::<u8>::FlatError { id: 1 }, "envelope/flat_error");
    assert_golden!(Shown::<u8>::Numeric, "envelope/numeric");
}

#[test]
fn a_layout_of_ones_own_places_every_fact() {
    let whole = Shown::Everything {
        id: 1,
        value: Some("v"),
        wait: Some(2),
    };
    assert_golden!(whole, "envelope/everything");
    let absent = Shown::Everything {
        id: 1,
        value: None::<u8>,
        wait: None,
    };
    assert_golden!(absent, "envelope/everything_absent");
}

#[test]
fn s13_after_a_failure_every_envelope_is_whole_but_for_its_details() {
    let value = Refused;
    falls_back(
        &Shown::Nested { id: 1, value },
        r#"{"error":{"code":"e","message":"Nested"}}"#,
    );
    let problem =
        r#"{"type":"/errors/e","title":"Problem","status":410,"detail":"Problem","code":"e"}"#;
    falls_back(
        &Shown::Problem {
            id: 1,
            value: Refused,
        },
        problem,
    );
    let flat = r#"{"message":"Flat","success":false,"code":400}"#;
    falls_back(
        &Shown::Flat {
            id: 1,
            value: Refused,
        },
        flat,
    );
    let vnd = r#"{"message":"Vnd","code":"e","_links":{"help":{"href":"/errors/e"}}}"#;
    falls_back(
        &Shown::Vnd {
            id: 1,
            value: Refused,
        },
        vnd,
    );
    let everything = Shown::Everything {
        id: 1,
        value: Some(Refused),
        wait: Some(2),
    };
    let expected = concat!(
        r#"[{"code":"e","text":"429 Too Many Requests: Everything","wait":"Everything in 2s"},"none","#,
        r#"{"last":"/errors/e"},["throttled",true,"none",2000],{"always":{}},null]"#
    );
    falls_back(&everything, expected);
}

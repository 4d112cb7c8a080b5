//! Answers that are those of the contract, and some that are not.

use bytes::Bytes;
use errbook::ApiError as _;
use errbook::testing::{assert_contract, check_contract};
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};

use crate::api::{API, Api, all};

#[test]
fn every_answer_of_the_server_is_one_of_its_contract() {
    for error in all() {
        let definition = assert_contract(&error.to_response(), &API);
        assert_eq!(definition.code(), error.code());
    }
}

/// The reasons against an answer that was changed, and the code that it nearly is.
fn reasons(
    error: &Api,
    change: impl FnOnce(&mut Response<Bytes>),
) -> (Option<&'static str>, Vec<String>) {
    let mut response = error.to_response();
    change(&mut response);
    let mismatch = check_contract(&response, &API).unwrap_err();
    assert_eq!(mismatch.status(), response.status());
    let reasons = mismatch.reasons().map(str::to_owned).collect();
    (
        mismatch.definition().map(|definition| definition.code()),
        reasons,
    )
}

#[track_caller]
fn assert_reason(error: &Api, change: impl FnOnce(&mut Response<Bytes>), reason: &str) {
    let (code, reasons) = reasons(error, change);
    assert_eq!(
        (code, &reasons[..]),
        (Some(error.code()), &[reason.to_owned()][..])
    );
}

fn body(text: &'static str) -> impl FnOnce(&mut Response<Bytes>) {
    move |response| *response.body_mut() = Bytes::from_static(text.as_bytes())
}

#[test]
fn a_body_has_the_members_of_the_contract_and_no_others() {
    let taken = Api::SlotTaken {
        slot: 7,
        next: None,
    };
    for (text, reason) in [
        (
            r#"{"error":{"code":"slot_taken","message":"Slot 7 is taken.","details":{"slot":"7"}}}"#,
            r#"in the body, `error.details.slot`: expected of the type "integer""#,
        ),
        (
            r#"{"error":{"code":"slot_taken","message":"Slot 7 is taken.","details":{"slot":700}}}"#,
            "in the body, `error.details.slot`: expected of the format `uint8`",
        ),
        (
            r#"{"error":{"code":"slot_taken","message":"Slot 7 is taken.","details":{}}}"#,
            "in the body, `error.details.slot`: expected a member of this name",
        ),
        (
            r#"{"error":{"code":"slot_taken","message":"Slot 7 is taken.","details":{"slot":7,"sql":"SELECT"}}}"#,
            "in the body, `error.details.sql`: expected no such member",
        ),
        (
            r#"{"error":{"code":"slot_taken","message":"Slot 7 is taken.","details":{"slot":7}},"trace":"…"}"#,
            "in the body, `trace`: expected no such member",
        ),
    ] {
        assert_reason(&taken, body(text), reason);
    }
    assert_reason(
        &Api::Internal,
        body(r#"{"error":{"code":"internal_error","message":"connection to db1 refused"}}"#),
        r#"the message: expected "Internal Server Error", sent "connection to db1 refused""#,
    );
    assert_reason(
        &Api::Text,
        body("No."),
        r#"the message: expected "Not acceptable", sent "No.""#,
    );
}

#[test]
fn headers_are_those_of_the_contract() {
    assert_reason(
        &Api::RateLimited(30),
        |response| drop(response.headers_mut().remove(RETRY_AFTER)),
        "`Retry-After` is missing",
    );
    assert_reason(
        &Api::Internal,
        |response| {
            let seconds = HeaderValue::from_static("1");
            response.headers_mut().insert(RETRY_AFTER, seconds);
        },
        "`Retry-After` is not expected",
    );
    assert_reason(
        &Api::Gone,
        |response| {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        },
        r#"`Content-Type`: expected ["application/problem+json"], sent ["application/json"]"#,
    );
    assert_reason(
        &Api::SessionOver("Bearer"),
        |response| drop(response.headers_mut().remove("www-authenticate")),
        "`WWW-Authenticate` is missing",
    );
    assert_reason(
        &Api::Gone,
        |response| {
            let public = HeaderValue::from_static("public");
            response.headers_mut().insert("cache-control", public);
        },
        r#"`Cache-Control`: expected "no-store", sent ["public"]"#,
    );
}

#[test]
fn what_is_no_error_of_the_contract_is_told() {
    let (code, reasons) = reasons(&Api::Internal, |response| {
        *response.status_mut() = StatusCode::BAD_GATEWAY;
    });
    assert_eq!(code, None);
    assert_eq!(reasons.len(), 1);
    assert!(reasons[0].contains("internal_error"), "{reasons:?}");
    let html = Response::builder()
        .status(502)
        .header(CONTENT_TYPE, "text/html")
        .body("<h1>db1\nis down</h1>")
        .unwrap();
    let mismatch = check_contract(&html, &API).unwrap_err();
    let expected = "502 Bad Gateway: not an error of the contract\n  it is read as Html\n  the body: <h1>db1\\nis down</h1>";
    assert_eq!(mismatch.to_string(), expected);
}

#[test]
#[should_panic(expected = "410 Gone: not an error of the contract")]
fn an_assertion_panics_with_the_reason() {
    assert_contract(&Response::builder().status(410).body("").unwrap(), &API);
}

/// Bodies without a code
#[derive(Debug, errbook::ApiError)]
#[api_error(envelope = errbook::envelope::FLAT_ERROR)]
enum Untold {
    /// Never
    #[api_error(code = "first", status = 400, message = "{0} is wrong.")]
    First(u8),
    /// Nor this
    #[api_error(code = "second", status = 400, message = "{0} is wrong.")]
    Second(u8),
}

errbook::catalog! { static UNTOLD = [Untold]; }

#[test]
fn of_errors_whose_bodies_are_alike_the_response_says_which_it_is() {
    let second = || Untold::Second(1);
    let known = check_contract(&second().to_http::<Bytes>(), &UNTOLD).unwrap();
    assert_eq!(known.code(), "second");
    // Over a connection nobody knows.
    let received = check_contract(&second().to_response(), &UNTOLD).unwrap();
    assert_eq!(received.code(), "first");
    let wrong = second().to_response().map(|_| r#"{"error":7}"#);
    assert!(check_contract(&wrong, &UNTOLD).is_err());
}

//! What every error says.

use std::time::Duration;

use errbook_client::{Answer, ClientError, Effect, Received, Retry};
use http::{HeaderMap, Method, StatusCode};

use crate::{ApiError, decoded, headers};

#[test]
fn a_known_error_says_what_the_contract_has() {
    let body = r#"{"error":{"code":"lock_timeout","message":"Locked by \u001b[1mAnn\u202e."}}"#;
    let error: ApiError = decoded(409, body);
    assert!(matches!(error, ApiError::LockTimeout { .. }));
    assert_eq!(error.code(), Some("lock_timeout"));
    assert_eq!(error.status(), StatusCode::CONFLICT);
    assert_eq!(error.message(), "Locked by \u{1b}[1mAnn\u{202e}.");
    let retry = Retry::backoff(Duration::from_millis(500), 2.0, Duration::from_secs(8), 6);
    assert_eq!(error.retry(), retry);
    assert_eq!(error.effect(), Effect::None);
    assert_eq!(error.retry_after(), None);
    let shown = r"lock_timeout (409): Locked by \u{1b}[1mAnn\u{202e}.";
    assert_eq!(error.to_string(), shown);
    let dynamic: &dyn std::error::Error = &error;
    assert!(dynamic.source().is_none());
}

#[test]
fn an_unknown_error_says_what_it_brings() {
    let body = r#"{"error":{"code":"slot\nlost","message":"Lost.","wait_ms":1500}}"#;
    let error: ApiError = decoded(503, body);
    assert_eq!(error.code(), Some("slot\nlost"));
    assert_eq!(error.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(error.message(), "Lost.");
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1500)));
    let shown = r"slot\nlost (503), which the contract does not have: Lost.";
    assert_eq!(error.to_string(), shown);
}

#[test]
fn an_error_with_candidates_says_so() {
    let error: ApiError = decoded(401, r#"{"error":"Nein.","success":false}"#);
    let ApiError::Unknown(unknown) = &error else {
        panic!("{error:?}")
    };
    let candidates: Vec<_> = unknown.candidates().collect();
    assert_eq!(candidates, ["token_expired", "token_missing"]);
    assert_eq!(error.code(), None);
    assert_eq!(error.to_string(), "an error without a code (401): Nein.");
}

#[test]
fn a_foreign_answer_says_what_it_is() {
    let sent = headers(&[("content-type", "text/html"), ("retry-after", "7")]);
    let body = format!("<html>\u{1b}{}", "x".repeat(1000));
    let error = ApiError::decode(StatusCode::BAD_GATEWAY, &sent, body.as_bytes());
    let ApiError::Foreign(foreign) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(foreign.media_type(), Some("text/html"));
    assert!(foreign.excerpt().starts_with(r"<html>\u{1b}xxx"));
    assert!(foreign.excerpt().len() <= 512);
    assert_eq!(error.code(), None);
    assert_eq!(error.message(), "Bad Gateway");
    assert_eq!(error.retry(), Retry::BACKOFF);
    assert_eq!(error.effect(), Effect::Unknown);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let shown = "502 Bad Gateway: HTML instead of an error of the API";
    assert_eq!(error.to_string(), shown);
}

#[test]
fn an_answer_to_head_has_no_body() {
    let sent = headers(&[("content-type", "application/json")]);
    let answer = Answer::new(StatusCode::SERVICE_UNAVAILABLE, &sent, b"").method(&Method::HEAD);
    let error = ApiError::from_answer(answer);
    assert!(matches!(&error, ApiError::Busy { message, .. } if message == "Busy."));
}

#[test]
fn a_test_can_make_an_error() {
    let error = ApiError::SlotTaken {
        message: "Taken.".to_owned(),
        received: Received::default(),
    };
    assert_eq!(error.status(), StatusCode::CONFLICT);
    let body = r#"{"error":{"code":"slot_taken","message":"Taken."}}"#;
    let read = ApiError::decode(StatusCode::CONFLICT, &HeaderMap::new(), body.as_bytes());
    assert_ne!(error, read, "a response has a status");
    assert_eq!(error.clone(), error);
}

#[test]
fn a_number_is_that_of_the_contract_or_the_one_received() {
    let number = |body: &str| decoded::<ApiError>(404, body).number();
    assert_eq!(number(r#"{"error_code":7}"#), Some(7));
    assert_eq!(number(r#"{"error_code":8}"#), Some(8));
    assert_eq!(number("<html>"), None);
}

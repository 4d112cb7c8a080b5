//! Reading is total: whatever comes, there is an error of some kind, and no panic.

use errbook_client::{Answer, ClientError};
use http::{HeaderMap, StatusCode};

use crate::{ApiError, decoded, headers};

const BODY: &str = r#"{"error":{"code":"rate_limited","message":"Wait \u00e9.","details":{"limit":5,"retry_after":30}}}"#;

fn answer(body: &[u8]) -> ApiError {
    let sent = headers(&[("content-type", "application/json"), ("retry-after", "1")]);
    ApiError::decode(StatusCode::TOO_MANY_REQUESTS, &sent, body)
}

#[test]
fn a_body_that_is_cut_anywhere_is_foreign() {
    for end in 0..BODY.len() {
        let error = answer(&BODY.as_bytes()[..end]);
        assert!(matches!(error, ApiError::Foreign(_)), "{end}: {error:?}");
        assert_eq!(error.status(), StatusCode::TOO_MANY_REQUESTS);
        assert!(error.retry_after().is_some());
    }
    assert!(matches!(
        answer(BODY.as_bytes()),
        ApiError::RateLimited { .. }
    ));
}

#[test]
fn every_flipped_bit_gives_some_error() {
    for at in 0..BODY.len() {
        for bit in 0..8 {
            let mut body = BODY.as_bytes().to_vec();
            body[at] ^= 1 << bit;
            let error = answer(&body);
            assert!(!error.to_string().is_empty());
        }
    }
}

#[test]
fn bytes_that_mean_something_to_json_give_some_error_in_any_place() {
    for byte in *b"\"\\{}[],:0-.eEtfn \n\0\x1b\xc3\xed\xff" {
        for at in 0..BODY.len() {
            let mut body = BODY.as_bytes().to_vec();
            body.insert(at, byte);
            assert!(!answer(&body).to_string().is_empty());
        }
    }
}

#[test]
fn nesting_does_not_overflow_the_stack() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for nested in [
        deep("[", "]"),
        deep(r#"{"a":"#, "").replace(r#""a":"#, r#""a":["#) + "1",
        "[".repeat(100_000),
        r#"{"error":"#.repeat(100_000),
    ] {
        let error: ApiError = decoded(500, &nested);
        assert!(matches!(error, ApiError::Foreign(_)));
    }
    // Beside what the layout leads to it does not matter.
    let details = deep("[", "]");
    let body = format!(
        r#"{{"error":{{"code":"slot_taken","message":"m","details":{{"a":{details}}}}},"more":{details}}}"#
    );
    let error: ApiError = decoded(409, &body);
    assert!(matches!(error, ApiError::SlotTaken { .. }), "{}", error);
}

#[test]
fn a_body_over_the_limit_is_not_read() {
    let body = format!(
        r#"{{"error":{{"code":"slot_taken","message":"{}"}}}}"#,
        "x".repeat(10_000_000)
    );
    let error: ApiError = decoded(409, &body);
    assert!(
        error.to_string().contains("a body over the limit"),
        "{error}"
    );
    let fits = |length: usize| {
        let frame = r#"{"error":{"code":"slot_taken","message":""}}"#.len();
        let message = "x".repeat(length - frame);
        let body = format!(r#"{{"error":{{"code":"slot_taken","message":"{message}"}}}}"#);
        matches!(decoded(409, &body), ApiError::SlotTaken { .. })
    };
    assert!(fits(Answer::LIMIT));
    assert!(!fits(Answer::LIMIT + 1));
}

#[test]
fn a_body_of_many_members_is_read() {
    let members: String = (0..50_000)
        .map(|number| format!(r#""m{number}":0,"#))
        .collect();
    let body = format!(r#"{{{members}"error":{{"code":"slot_taken","message":"m"}}}}"#);
    let error: ApiError = decoded(409, &body);
    assert!(matches!(error, ApiError::SlotTaken { .. }), "{error}");
}

#[test]
fn every_status_gives_some_error() {
    for status in 100..=999 {
        let status = StatusCode::from_u16(status).unwrap();
        for body in [&b""[..], b"<html>", BODY.as_bytes(), b"{}", b"\xff"] {
            let error = ApiError::decode(status, &HeaderMap::new(), body);
            assert_eq!(error.status(), status);
        }
    }
}

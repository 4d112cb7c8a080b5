//! The verdict on errors of the enum; `tests/vectors` has the rules.

use std::time::Duration;

use errbook_client::{Attempt, ClientError, NoAnswer, Policy, Verdict, Why};
use http::{Method, StatusCode};

use crate::names::Named;
use crate::{ApiError, decoded, headers};

#[test]
fn a_verdict_goes_by_the_contract_and_the_answer() {
    let policy = Policy::default();
    let post = Attempt::new(Method::POST);
    let error: ApiError = decoded(409, r#"{"error":{"code":"lock_timeout","message":"m"}}"#);
    let half = Verdict::Retry(Duration::from_millis(500));
    assert_eq!(policy.verdict(&error, &post), half);
    let sent = headers(&[("retry-after", "2")]);
    let body = br#"{"error":{"code":"lock_timeout","message":"m"}}"#;
    let error = ApiError::decode(StatusCode::CONFLICT, &sent, body);
    let longer = Verdict::Retry(Duration::from_millis(2500));
    assert_eq!(policy.verdict(&error, &post), longer);
    let sent = headers(&[("x-should-retry", "false")]);
    let error = ApiError::decode(StatusCode::CONFLICT, &sent, body);
    let no = Verdict::Stop(Why::ServerSaidNo);
    assert_eq!(policy.verdict(&error, &post), no);
}

#[test]
fn without_an_answer_it_goes_by_the_contracts_no_response() {
    let policy = Policy::new().max_attempts(9);
    let third = Attempt::new(Method::GET).number(3);
    let of_contract = policy.no_answer::<ApiError>(NoAnswer::Timeout, &third);
    assert_eq!(of_contract, Verdict::Stop(Why::Attempts));
    // This contract says nothing about it.
    let of_policy = policy.no_answer::<Named>(NoAnswer::Timeout, &third);
    assert_eq!(of_policy, Verdict::Retry(Duration::from_secs(4)));
}

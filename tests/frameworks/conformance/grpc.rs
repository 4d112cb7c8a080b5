//! gRPC: the same errors of the same API. Its requests and responses are others, so what is compared is what both
//! protocols say: the code, the message, the details and the delay.

use std::collections::HashMap;

use errbook::GrpcCode;
use errbook_tests_tonic as service;
use serde_json::Value;
use tonic::Status;
use tonic_types::StatusExt as _;

use crate::api::Api;
use crate::requests::get;
use crate::servers::{Axum, Framework as _};
use crate::{Seen, exchange};

/// The error, how a method answers with it, the code of gRPC, and the reason.
type Row = (&'static str, service::Answer, GrpcCode, &'static str);

#[rustfmt::skip]
const ERRORS: &[Row] = &[
    ("nested", || Err(Api::named("nested"))?, GrpcCode::Aborted, "NESTED"),
    ("details", || Err(Api::named("details"))?, GrpcCode::Aborted, "NESTED"),
    ("problem", || Err(Api::named("problem"))?, GrpcCode::FailedPrecondition, "PROBLEM"),
    ("numeric", || Err(Api::named("numeric"))?, GrpcCode::InvalidArgument, "NUMERIC"),
    ("flat", || Err(Api::named("flat"))?, GrpcCode::ResourceExhausted, "FLAT"),
    ("flat_error", || Err(Api::named("flat_error"))?, GrpcCode::Unavailable, "FLAT_ERROR"),
    ("vendor", || Err(Api::named("vendor"))?, GrpcCode::NotFound, "VENDOR"),
    ("text", || Err(Api::named("text"))?, GrpcCode::FailedPrecondition, "TEXT"),
    ("empty", || Err(Api::named("empty"))?, GrpcCode::FailedPrecondition, "EMPTY"),
    ("accepted", || Err(Api::named("accepted"))?, GrpcCode::FailedPrecondition, "ACCEPTED"),
    ("unknown", || Err(Api::named("unknown"))?, GrpcCode::NotFound, "NOT_FOUND"),
];

#[tokio::test]
async fn grpc() {
    let http = Axum::serve();
    for &(name, answer, code, reason) in ERRORS {
        let request = get(&format!("/fail/{name}"));
        let exchanged = tokio::task::spawn_blocking(move || exchange(http, &request));
        let seen = exchanged.await.unwrap();
        let status = service::status(answer).await;
        assert_eq!(status.code() as i32, code.number(), "{name}");
        let info = status.get_details_error_info().unwrap();
        assert_eq!(
            (&info.reason[..], &info.domain[..]),
            (reason, "conformance.example"),
            "{name}"
        );
        assert_says_the_same(&status, &seen, name);
    }
}

/// A member that an envelope does not have is not compared.
fn assert_says_the_same(status: &Status, seen: &Seen, name: &str) {
    let body: Value = serde_json::from_str(&seen.body).unwrap_or_default();
    if body.is_null() && !seen.body.is_empty() {
        assert_eq!(status.message(), seen.body, "{name}");
    }
    let object = body.get("error").filter(|error| error.is_object());
    let object = object.unwrap_or(&body);
    if let Some(code) = object.get("code").and_then(Value::as_str) {
        let reason = status.get_details_error_info().unwrap().reason;
        assert_eq!(reason, code.to_uppercase(), "{name}");
    }
    if let Some(message) = object.get("message").or(object.get("detail")) {
        assert_eq!(status.message(), message, "{name}");
    }
    let details = object.get("details").and_then(Value::as_object);
    let details = details.into_iter().flatten();
    let details = details.map(|(name, value)| {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    });
    let metadata = status.get_details_error_info().unwrap().metadata;
    assert_eq!(metadata, details.collect::<HashMap<_, _>>(), "{name}");
    let delay = status.get_details_retry_info();
    let delay = delay.and_then(|retry| retry.retry_delay);
    let header = delay.map(|delay| format!("retry-after: {}", delay.as_secs()));
    let sent = seen
        .headers
        .iter()
        .find(|line| line.starts_with("retry-after:"));
    assert_eq!(sent, header.as_ref(), "{name}");
}

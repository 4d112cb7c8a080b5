//! Random answers: there is an error of some kind, every question about it has an answer, and nothing panics.

use std::time::Duration;

use errbook_client::{Answer, Attempt, ClientError, Policy};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::ApiError;
use crate::names::Named;
use crate::types::Typed;

/// Bodies of the three contracts, and of others.
const BODIES: [&str; 10] = [
    r#"{"error":{"code":"rate_limited","message":"Wait \u00e9.","details":{"limit":5,"retry_after":30}}}"#,
    r#"{"type":"https://example.com/errors/out_of_credit","title":"T","status":403,"detail":"d","balance":3e1}"#,
    r#"{"error_code":7}"#,
    r#"{"error":"The token has expired.","success":false}"#,
    "Full (really), 3 (line_full, 5)",
    r#"{"code":"objects","window":{"from":1,"to":null},"pair":["a",1],"category":{"name":"a","parent":{"name":"b"}}}"#,
    r#"{"code":"alternatives","tagged":{"type":"range","from":1},"tree":{"node":[{"leaf":1},{"leaf":2}]},"untagged":[]}"#,
    r#"{"code":"fields","type":"t","self":true,"maxItems":3,"tags":["a",null],"x":{"y":[true,-0.5e-3]}}"#,
    "<!doctype html><title>502</title>",
    "",
];

fn body() -> impl Strategy<Value = Vec<u8>> {
    let bytes = || select(b"\"\\{}[],:0-.eEtfnu \n\0\x1b\xc3\xed\xff\x1f\x8b".to_vec());
    let change = (any::<Index>(), any::<Index>(), vec(bytes(), 0..4));
    let changed = (select(BODIES.to_vec()), vec(change, 0..4)).prop_map(|(body, changes)| {
        let mut body = body.as_bytes().to_vec();
        for (from, to, bytes) in changes {
            let (a, b) = (from.index(body.len() + 1), to.index(body.len() + 1));
            // Mostly a few bytes, not half of the body.
            let (start, end) = (a.min(b), a.max(b).min(a.min(b) + 3));
            body.splice(start..end, bytes);
        }
        body
    });
    prop_oneof![4 => changed, 1 => vec(any::<u8>(), 0..200)]
}

fn headers() -> impl Strategy<Value = HeaderMap> {
    let names = [
        "content-type",
        "content-encoding",
        "retry-after",
        "retry-after-ms",
        "grpc-retry-pushback-ms",
        "x-should-retry",
        "date",
        "x-error",
    ];
    let values = [
        "application/json",
        "text/plain; charset=latin1",
        "text/html",
        "gzip",
        "identity",
        "30",
        "-1",
        "1e400",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "false",
        "TRUE",
        "shut_gate",
        "",
    ];
    let value = prop_oneof![
        select(values.to_vec()).prop_map(HeaderValue::from_static),
        vec(0x80_u8..=0xff, 0..5).prop_map(|bytes| HeaderValue::from_bytes(&bytes).unwrap()),
    ];
    vec((select(names.to_vec()), value), 0..5).prop_map(|lines| {
        let lines = lines.into_iter();
        let lines = lines.map(|(name, value)| (HeaderName::from_static(name), value));
        let mut headers = HeaderMap::new();
        lines.for_each(|(name, value)| {
            headers.append(name, value);
        });
        headers
    })
}

fn ask<E: ClientError>(answer: Answer<'_>, method: &Method) {
    let error = E::from_answer(answer);
    assert_eq!(error.status(), answer.status);
    assert!(!error.to_string().is_empty());
    assert!(!format!("{error:?}").is_empty());
    let _ = (error.code(), error.message(), error.retry(), error.effect());
    let attempt = Attempt::new(method.clone())
        .random(0.5)
        .elapsed(Duration::from_secs(1));
    let _ = Policy::default().verdict(&error, &attempt);
}

proptest! {
    // A failing case is printed, not kept in a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn any_answer_is_some_error(
        status in 100_u16..1000,
        headers in headers(),
        body in body(),
        method in select(vec![Method::GET, Method::HEAD, Method::POST]),
        complete in any::<bool>(),
    ) {
        let statuses = [400, 401, 403, 404, 409, 422, 429, 503, 507, 508];
        let status = if status < 700 { statuses[usize::from(status) % statuses.len()] } else { status };
        let status = StatusCode::from_u16(status).unwrap();
        let answer = Answer::new(status, &headers, &body).method(&method).complete(complete);
        ask::<ApiError>(answer, &method);
        ask::<Named>(answer, &method);
        ask::<Typed>(answer, &method);
    }
}

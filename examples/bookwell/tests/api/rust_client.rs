//! A Rust client of the API: every response of the golden files is the error of its name, with its details.

use std::fs;

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use errbook_client::ClientError;

use crate::golden;

errbook_client::client! {
    /// What the Bookwell API answers when a request fails
    pub(crate) enum BookwellError = "docs/errors.json";
}

/// Status, headers and body of a golden file.
fn response(text: &str) -> (StatusCode, HeaderMap, &str) {
    let (head, body) = text.split_once("\n\n").expect("a head and a body");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let status = status
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(": ").expect("a header");
        let name: HeaderName = name.parse().expect("a name");
        (name, HeaderValue::from_str(value).expect("a value"))
    });
    (status, headers.collect(), body)
}

#[test]
fn every_documented_response_is_read() {
    let mut count = 0;
    for entry in fs::read_dir(golden::directory()).expect("the golden files") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        let text = text.replace("{seconds}", "30");
        let name = path.file_stem().and_then(|name| name.to_str());
        let (status, code) = name.and_then(|name| name.split_once('-')).expect("a name");
        let (sent, headers, body) = response(&text);
        let error = BookwellError::decode(sent, &headers, body.as_bytes());
        assert!(
            !matches!(error, BookwellError::Unknown(_) | BookwellError::Foreign(_)),
            "{name:?}: {error}"
        );
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.status().as_str(), status);
        let has_details = format!("{error:?}").contains("details: Some");
        assert_eq!(has_details, body.contains("\"details\""), "{error:?}");
        count += 1;
    }
    assert!(count > 20, "{count} files");
}

#[test]
fn the_delay_is_that_of_the_response() {
    let text = fs::read_to_string(golden::directory().join("429-rate_limit_exceeded.http"));
    let text = text.expect("the golden file").replace("{seconds}", "30");
    let (status, headers, body) = response(&text);
    let error = BookwellError::decode(status, &headers, body.as_bytes());
    assert_eq!(
        error.retry_after(),
        Some(std::time::Duration::from_secs(30))
    );
    let BookwellError::RateLimitExceeded {
        details: Some(details),
        ..
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!((details.limit, &details.period[..]), (1, "minute"));
}

//! The failure model: what a response is when the user's own code fails. The tests are named after its rules.

mod details;
mod foreign;
mod message;
mod numbers;
mod panics;
mod passed_over;
mod reentrancy;
mod taken;

use errbook::{ApiError, ErrorInfo};

use crate::text_of;

/// Asserts that the response is that of the definition alone, and that the log knows why.
#[track_caller]
fn assert_falls_back(error: &impl ApiError, reason: &str) {
    let definition = error.definition();
    let response = error.to_response();
    assert_eq!(response.status(), definition.status());
    assert_eq!(
        response.headers()["content-type"],
        definition.content_type().unwrap()
    );
    let (code, description) = (definition.code(), definition.description());
    let expected = format!(r#"{{"error":{{"code":"{code}","message":"{description}"}}}}"#);
    assert_eq!(text_of(&response), expected);
    let info = response
        .extensions()
        .get::<ErrorInfo>()
        .expect("the log is told");
    let failure = info.failure().expect("the log is told why");
    assert!(
        failure.contains(reason),
        "{failure:?} does not say {reason:?}"
    );
    assert!(std::ptr::eq(info.definition(), definition));
    assert!(
        info.error().is_none(),
        "`to_response` only borrows the error"
    );
    assert_eq!(info.chain().count(), 0);
}

/// Asserts that nothing went wrong, and gives the body.
#[track_caller]
fn sent(error: &impl ApiError) -> serde_json::Value {
    let response = error.to_response();
    assert!(
        response.extensions().is_empty(),
        "{:?}",
        response.extensions().get::<ErrorInfo>()
    );
    serde_json::from_slice(response.body()).unwrap()
}

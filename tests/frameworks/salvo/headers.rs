//! What an error leaves of a response that others have begun.

use std::sync::Arc;

use errbook::salvo::Errors;
use salvo_core::http::{HeaderValue, StatusCode};
use salvo_core::writing::Text;
use salvo_core::{Response, handler};

use crate::{BookingError, Sent, answer, run};

/// A response with a body and a header of its own.
#[handler]
async fn begin(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert("x-request-id", HeaderValue::from_static("7"));
    headers.insert("etag", HeaderValue::from_static("\"7\""));
    response.render(Text::Html("<h1>Slots</h1>"));
}

#[handler]
async fn book() -> Result<(), BookingError> {
    Err(BookingError::SlotUnavailable { slot: "11:00" })
}

#[handler]
async fn gone() -> BookingError {
    BookingError::Gone
}

#[test]
fn headers_of_the_body_before_the_error_are_gone_and_others_stay() {
    let hoop = Errors::<BookingError>::new();
    let begun = run(vec![Arc::new(hoop), Arc::new(begin), Arc::new(book)]);
    let sent = Sent::from(begun);
    assert_eq!(sent.status, 409);
    assert_eq!(
        sent.body,
        r#"{"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"slot":"11:00"}}}"#
    );
    assert_eq!(sent.headers["x-request-id"], "7");
    assert_eq!(sent.headers["content-type"], "application/json");
    assert!(!sent.headers.contains_key("etag"));
}

/// Otherwise salvo would write its own page.
#[test]
fn an_error_without_a_body_is_not_taken_for_a_response_without_one() {
    let sent = Sent::from(answer(gone));
    assert_eq!((sent.status, &sent.body[..]), (410, ""));
    assert!(sent.headers.is_empty(), "{:?}", sent.headers);
}

#[test]
fn a_status_that_was_overridden_is_put_back() {
    #[handler]
    async fn overrides(response: &mut Response) {
        response.render(BookingError::SlotUnavailable { slot: "11:00" });
        response.status_code(StatusCode::OK);
    }
    let sent = Sent::from(answer(overrides));
    assert_eq!(sent.status, 409);
    assert!(sent.body.contains("slot_unavailable"), "{}", sent.body);
}

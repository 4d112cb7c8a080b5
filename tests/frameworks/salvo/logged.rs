//! One event for each error response.

use errbook::{Rejection, RejectionKind};
use salvo_core::http::StatusCode;
use salvo_core::{Response, handler};

use crate::{BookingError, answer, run};
use errbook_tests_tools::events::events;

#[handler]
async fn book() -> Result<(), BookingError> {
    Err(BookingError::SlotUnavailable { slot: "11:00" })
}

#[handler]
async fn panics() {
    panic!("row 7")
}

#[handler]
async fn overrides(response: &mut Response) {
    response.render(BookingError::Gone);
    response.status_code(StatusCode::OK);
}

#[handler]
async fn refuses() -> Rejection {
    Rejection::new(RejectionKind::TooManyRequests)
}

#[test]
fn each_error_response_is_one_event() {
    assert_eq!(
        events(|| drop(answer(book))).1,
        [
            r#"DEBUG error.type="slot_unavailable" http.response.status_code=409 | slot 11:00 lost the race"#
        ]
    );
    assert_eq!(
        events(|| drop(answer(panics))).1,
        [
            r#"ERROR error.type="failed" http.response.status_code=500 | no answer: an internal error occurred: panicked: row 7"#
        ]
    );
    assert_eq!(
        events(|| drop(answer(overrides))).1,
        [
            r#"DEBUG error.type="gone" http.response.status_code=410 overridden="status 200, media type none" | gone for good"#
        ]
    );
    assert_eq!(
        events(|| drop(answer(refuses))).1,
        [
            r#"DEBUG error.type="slow_down" http.response.status_code=429 | too fast: too many requests"#
        ]
    );
}

#[test]
fn a_rejection_that_nothing_answers_is_told() {
    let lines = events(|| drop(run(vec![std::sync::Arc::new(refuses)]))).1;
    assert_eq!(
        lines,
        [
            r#"DEBUG error.type="too_many_requests" http.response.status_code=429 failure="no layer makes an error of it" | too many requests"#
        ]
    );
}

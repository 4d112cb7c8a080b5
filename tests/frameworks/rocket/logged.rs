//! One event for each error response.

use errbook::{Rejection, RejectionKind};
use rocket::{Route, get as on_get, routes};

use crate::{BookingError, get, server, with_catchers};
use errbook_tests_tools::events::events;

#[on_get("/book")]
fn book() -> Result<(), BookingError> {
    Err(BookingError::SlotUnavailable { slot: "11:00" })
}

#[on_get("/refused")]
fn refused() -> Rejection {
    Rejection::new(RejectionKind::TooManyRequests)
}

#[on_get("/fine")]
fn fine() -> &'static str {
    "fine"
}

fn all() -> Vec<Route> {
    routes![book, refused, fine]
}

#[test]
fn each_error_response_is_one_event() {
    let lines = |path| events(|| get(with_catchers(all()), path)).1;
    assert_eq!(
        lines("/book"),
        [
            r#"DEBUG error.type="slot_unavailable" http.response.status_code=409 | slot 11:00 lost the race"#
        ]
    );
    assert_eq!(
        lines("/refused"),
        [
            r#"DEBUG error.type="slow_down" http.response.status_code=429 | too fast: too many requests"#
        ]
    );
    assert_eq!(
        lines("/nowhere"),
        [
            r#"DEBUG error.type="refused" http.response.status_code=400 | request refused: the resource does not exist"#
        ]
    );
    assert!(lines("/fine").is_empty());
}

#[test]
fn a_rejection_that_nothing_answers_is_told() {
    let lines = events(|| get(server(all()), "/refused")).1;
    assert_eq!(
        lines,
        [
            r#"DEBUG error.type="too_many_requests" http.response.status_code=429 failure="no layer makes an error of it" | too many requests"#
        ]
    );
}

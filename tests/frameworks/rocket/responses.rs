//! The response of an error.

use errbook::ApiError;
use rocket::{get as on_get, routes};

use crate::{BookingError, get, with_catchers};

#[on_get("/book")]
fn book() -> Result<(), BookingError> {
    Err(BookingError::SlotUnavailable { slot: "11:00" })
}

#[on_get("/gone")]
fn gone() -> BookingError {
    BookingError::Gone
}

/// A type with parameters
#[derive(ApiError)]
enum Generic<'a, T> {
    #[api_error(transparent)]
    Inner(T),
    /// Borrowed
    #[api_error(code = "borrowed", status = 400, message = "{0} is borrowed.")]
    Borrowed(&'a str),
}

#[on_get("/generic/<which>")]
fn generic(which: &str) -> Generic<'static, BookingError> {
    match which {
        "inner" => Generic::Inner(BookingError::Gone),
        _ => Generic::Borrowed("10:00"),
    }
}

fn sent(path: &str) -> crate::Sent {
    get(with_catchers(routes![book, gone, generic]), path)
}

#[test]
fn an_error_has_all_lines_of_its_headers_and_a_fairing_finds_it() {
    let sent = sent("/book");
    assert_eq!(sent.status, 409);
    assert_eq!(
        sent.body,
        r#"{"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"slot":"11:00"}}}"#
    );
    assert_eq!(sent.header("content-type"), ["application/json"]);
    assert_eq!(sent.header("link"), ["</a>", "</b>"]);
    assert_eq!(sent.header("x-chain"), ["slot 11:00 lost the race"]);
}

#[test]
fn an_error_without_a_body_stays_one() {
    let sent = sent("/gone");
    assert_eq!((sent.status, &sent.body[..]), (410, ""));
    assert!(sent.header("content-type").is_empty());
}

#[test]
fn a_type_with_parameters_is_a_responder() {
    assert_eq!(sent("/generic/inner").status, 410);
    assert_eq!(
        sent("/generic/borrowed").body,
        r#"{"error":{"code":"borrowed","message":"10:00 is borrowed."}}"#
    );
}

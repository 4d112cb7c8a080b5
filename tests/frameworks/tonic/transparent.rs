//! Wrapped errors, and types with parameters.

use errbook::ApiError;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::errors::BookingError;

#[derive(ApiError)]
#[api_error(domain = "other.example.com")]
enum Outer<'a, T> {
    #[api_error(transparent)]
    Booking(Box<BookingError>),
    #[api_error(transparent)]
    Any(T),
    /// Not found
    #[api_error(code = "not_found", status = 404, message = "{0} is not there.")]
    NotFound(&'a str),
}

fn reason(status: &Status) -> (String, String) {
    let info = status.get_details_error_info().unwrap();
    (info.domain, info.reason)
}

#[test]
fn a_wrapped_error_keeps_its_own_domain() {
    let error = Outer::<BookingError>::Booking(BookingError::slot_unavailable().into());
    let status = Status::from(error);
    assert_eq!(status.code(), Code::Aborted);
    let (domain, reason) = reason(&status);
    assert_eq!(
        (&domain[..], &reason[..]),
        ("bookings.example.com", "SLOT_UNAVAILABLE")
    );
    let status = Status::from(Outer::Any(BookingError::Upstream(404)));
    assert_eq!(status.code(), Code::NotFound);
}

#[test]
fn borrowed_values_are_shown() {
    let text = "10:00".to_owned();
    let status = Status::from(Outer::<BookingError>::NotFound(&text));
    assert_eq!(status.message(), "10:00 is not there.");
    let (domain, _) = reason(&status);
    assert_eq!(domain, "other.example.com");
}

/// A type without a domain has no status, whatever features are on; nor has one that wants no adapters.
#[test]
fn a_type_without_a_domain_has_no_status() {
    #[derive(ApiError)]
    #[api_error(code = "http_only", status = 409, retry = "never")]
    struct HttpOnly;

    impl From<HttpOnly> for Status {
        fn from(_: HttpOnly) -> Self {
            Status::unknown("by hand")
        }
    }

    #[derive(ApiError)]
    #[api_error(code = "by_hand", status = 400, domain = "test", adapters = false)]
    struct ByHand;

    impl From<ByHand> for Status {
        fn from(_: ByHand) -> Self {
            Status::unknown("by hand")
        }
    }

    assert_eq!(Status::from(HttpOnly).message(), "by hand");
    assert_eq!(Status::from(ByHand).message(), "by hand");
}

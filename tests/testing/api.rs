//! The errors of a server.

use errbook::{ApiError, envelope};
use http::StatusCode;

/// Bookings
#[derive(Debug, ApiError)]
#[api_error(headers("Cache-Control" = "no-store"))]
pub(crate) enum Api {
    /// The slot is taken
    #[api_error(
        code = "slot_taken",
        status = 409,
        retry = "never",
        details,
        message = "Slot {slot} is taken."
    )]
    SlotTaken { slot: u8, next: Option<String> },
    /// Too many requests
    #[api_error(code = "rate_limited", status = 429)]
    RateLimited(#[api_error(retry_after)] u32),
    /// Session is over
    #[api_error(code = "session_over", status = 401)]
    SessionOver(#[api_error(header = "WWW-Authenticate")] &'static str),
    /// Gone for good
    #[api_error(code = "gone", status = 410, envelope = envelope::PROBLEM, docs_url = "https://example.com/errors/{code}")]
    Gone,
    /// Not acceptable
    #[api_error(code = "text", status = 406, envelope = envelope::TEXT)]
    Text,
    /// Nothing to say
    #[api_error(code = "empty", status = 412, envelope = envelope::EMPTY)]
    Empty,
    /// Not for everybody
    #[doc(hidden)]
    #[api_error(code = "hidden", status = 418)]
    Hidden,
    /// Not for everybody, whatever the status
    #[doc(hidden)]
    #[api_error(code = "hidden_upstream", status = 502)]
    Upstream(#[api_error(status)] StatusCode),
    /// Unexpected server error
    #[api_error(code = "internal_error", status = 500)]
    Internal,
}

errbook::catalog! { pub(crate) static API = [Api]; }

pub(crate) fn all() -> Vec<Api> {
    let next = || Some("11:00".to_owned());
    vec![
        Api::SlotTaken {
            slot: 7,
            next: next(),
        },
        Api::SlotTaken {
            slot: 7,
            next: None,
        },
        Api::RateLimited(30),
        Api::SessionOver("Bearer"),
        Api::Gone,
        Api::Text,
        Api::Empty,
        Api::Hidden,
        Api::Upstream(StatusCode::BAD_GATEWAY),
        Api::Upstream(StatusCode::NOT_FOUND),
        Api::Internal,
    ]
}

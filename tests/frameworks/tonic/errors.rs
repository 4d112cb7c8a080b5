//! The errors of the service.

use std::time::Duration;

use errbook::{ApiError, envelope};

errbook::envelope! {
    /// Has a place of its own for one detail.
    pub(crate) const PLACED: "application/json" = { "code": code, "slot": details.slot, ..details };
}

/// What the service answers with.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(domain = "bookings.example.com")]
pub(crate) enum BookingError {
    /// Time slot is not available
    #[error("slot {slot} lost the race against {winner}")]
    #[api_error(code = "slot-unavailable", status = 409, retry = "never", grpc = "aborted", envelope = PLACED,
                message = "{slot} is taken, as are 100 %.")]
    SlotUnavailable {
        #[api_error(detail)]
        slot: String,
        winner: &'static str,
        #[api_error(detail)]
        next: Option<String>,
        #[api_error(detail)]
        seats: Vec<u8>,
        #[api_error(detail)]
        waiting: u128,
    },
    /// Too many requests
    #[error("rate limited")]
    #[api_error(code = "rate_limit_exceeded", status = 429, details)]
    RateLimited {
        #[api_error(retry_after)]
        after: Duration,
    },
    /// The upstream answered with an error
    #[error("upstream")]
    #[api_error(code = "upstream", status = 502)]
    Upstream(#[api_error(status)] u16),
    /// Unexpected server error
    #[error("database failed")]
    #[api_error(code = "internalError", status = 500, envelope = envelope::NESTED)]
    Internal(#[source] std::io::Error),
}

impl BookingError {
    pub(crate) fn slot_unavailable() -> Self {
        BookingError::SlotUnavailable {
            slot: "10:00 – 11:00".to_owned(),
            winner: "a private name",
            next: None,
            seats: vec![1, 2],
            waiting: u128::MAX,
        }
    }
}

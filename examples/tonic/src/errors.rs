//! The errors of the service.

use errbook::ApiError;

/// Booking errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(domain = "bookings.example.com")]
pub(crate) enum BookingError {
    /// Time slot is not available
    #[error("the slot lost the race")]
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        grpc = "aborted",
        details,
        message = "The time slot is no longer available."
    )]
    SlotUnavailable { next_available: Option<String> },

    /// Too many requests
    #[error("rate limited")]
    #[api_error(code = "rate_limit_exceeded", status = 429)]
    RateLimited(#[api_error(retry_after)] u32),

    /// Unexpected server error
    #[error("calendar unreadable")]
    #[api_error(code = "internal_error", status = 500)]
    Internal(#[from] std::io::Error),
}

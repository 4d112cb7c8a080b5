//! The errors of the service, the same for every framework.

use errbook::{ApiError, Rejection};

/// Booking errors
#[derive(Debug, thiserror::Error, ApiError)]
pub enum BookingError {
    /// Time slot is not available
    #[error("slot {slot} lost the race")]
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        message = "The time slot is no longer available."
    )]
    SlotUnavailable {
        /// The slot that was asked for
        slot: String,
    },

    /// Too many requests
    #[error("rate limited")]
    #[api_error(code = "rate_limit_exceeded", status = 429)]
    RateLimited(#[api_error(retry_after)] u32),

    /// Unexpected server error
    #[error("calendar unreadable")]
    #[api_error(code = "internal_error", status = 500)]
    Internal(#[from] std::io::Error),

    /// Resource doesn't exist
    #[error("no route")]
    #[api_error(code = "not_found", status = 404, on(not_found))]
    NotFound,

    /// Request is invalid
    #[error("request refused")]
    #[api_error(code = "invalid_request", status = 400, on(client_error))]
    Refused(
        #[source]
        #[api_error(status)]
        Rejection,
    ),

    /// No answer
    #[error("no answer")]
    #[api_error(code = "unexpected", status = 500, on(server_error))]
    Failed(
        #[source]
        #[api_error(status)]
        Rejection,
    ),
}

/// Books the slot, if nobody has it.
pub fn reserve(slot: &str, seats: u8) -> Result<String, BookingError> {
    match slot {
        "11:00" => Err(BookingError::SlotUnavailable {
            slot: slot.to_owned(),
        }),
        "12:00" => Err(BookingError::RateLimited(45)),
        "13:00" => Err(std::io::Error::other("disk full"))?,
        _ => Ok(format!("{slot} is booked for {seats}\n")),
    }
}

//! A catalog like Bookwell's: one envelope, groups, a code at two statuses.

use std::time::Duration;

use errbook::ApiError;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Timestamp(&'static str);

#[derive(Debug, Serialize)]
pub(crate) struct FieldError {
    field: &'static str,
    message: String,
}

/// Authentication errors
#[derive(Debug, ApiError)]
pub(crate) enum AuthError {
    /// No API key provided
    #[api_error(
        code = "authentication_required",
        status = 401,
        headers("WWW-Authenticate" = "Bearer"),
        message = "An API key is required.",
        help = "Send the key in the header `Authorization: Bearer KEY`."
    )]
    Required,
    /// Key lacks required scope
    #[api_error(code = "insufficient_permissions", status = 403, details)]
    Insufficient {
        #[api_error(example = "bookings:write")]
        required_scope: &'static str,
    },
}

/// Validation errors
#[derive(Debug, ApiError)]
pub(crate) enum ValidationError {
    /// Request format is invalid: neither a|b nor `c`
    #[api_error(code = "invalid_request", status = 400, details)]
    Invalid {
        field: Option<String>,
        reason: &'static str,
    },
    /// Multiple validation failures
    #[api_error(code = "validation_error", status = 422, details)]
    Failed { errors: Vec<FieldError> },
}

/// Booking errors
#[derive(Debug, ApiError)]
pub(crate) enum BookingError {
    /// Time slot is not available
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        message = "The requested time slot is no longer available.",
        help = "Offer the time in next_available, if there is one."
    )]
    SlotUnavailable {
        #[api_error(example = "2025-01-15T10:00:00Z")]
        requested_time: Timestamp,
        /// The next free time, if the calendar has one
        ///
        /// The calendar ends with the year.
        #[api_error(example = "2025-01-15T11:00:00Z")]
        next_available: Option<Timestamp>,
    },
    /// Service not bookable
    #[api_error(
        code = "service_unavailable",
        status = 409,
        shared_code,
        retry = "never"
    )]
    NotBookable,
    /// Too far in advance
    #[api_error(
        code = "booking_limit_reached",
        status = 400,
        message = "At most {max_days} days in advance."
    )]
    LimitReached {
        #[api_error(detail, example = 90)]
        max_days: u32,
    },
    /// Not for the eyes of clients
    #[doc(hidden)]
    #[api_error(code = "secret_trial", status = 418)]
    Hidden,
}

/// Rate limiting errors
#[derive(Debug, ApiError)]
#[api_error(
    code = "rate_limit_exceeded",
    status = 429,
    details,
    description = "Too many requests",
    message = "Rate limit exceeded. Please try again later."
)]
pub(crate) struct RateLimited {
    #[api_error(example = 100)]
    pub(crate) limit: u32,
    #[api_error(example = "minute")]
    pub(crate) period: &'static str,
    #[api_error(retry_after, example = 45)]
    pub(crate) retry_after: Duration,
}

/// Server errors
#[derive(Debug, ApiError)]
pub(crate) enum ServerError {
    /// Unexpected server error
    #[api_error(code = "internal_error", status = 500, computed(request_id = current_request_id))]
    Internal,
    /// Temporary outage
    #[api_error(code = "service_unavailable", status = 503, shared_code)]
    Maintenance {
        #[api_error(retry_after)]
        retry_after: Option<Duration>,
    },
}

fn current_request_id() -> &'static str {
    "req_1"
}

errbook::catalog! {
    /// Every error the Bookwell API answers with
    pub(crate) static BOOKWELL = [AuthError, ValidationError, BookingError, RateLimited, ServerError];
    envelope = errbook::envelope::NESTED;
    retired = ["slot_taken", ("service_unavailable", 500), 17];
    no_response = retry(backoff(attempts = 3));
}

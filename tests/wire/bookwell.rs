//! The seven bodies that Bookwell's documentation shows.

use errbook::ApiError;
use serde::Serialize;

use crate::golden::assert_golden;

fn request_id() -> &'static str {
    "req_xyz789"
}

/// One invalid field.
#[derive(Debug, Serialize)]
struct FieldError {
    field: &'static str,
    message: &'static str,
}

#[derive(Debug, thiserror::Error)]
#[error("disk I/O error")]
struct Database;

/// Bookwell
#[derive(Debug, thiserror::Error, ApiError)]
#[error("refused")]
enum Bookwell {
    /// Request format is invalid
    #[api_error(
        code = "invalid_request",
        status = 400,
        details,
        message = "The request was invalid or cannot be served."
    )]
    InvalidRequest { field: String, reason: &'static str },
    /// API key is invalid or revoked
    #[api_error(
        code = "invalid_api_key",
        status = 401,
        message = "The provided API key is invalid or has been revoked."
    )]
    InvalidApiKey,
    /// Multiple validation failures
    #[api_error(
        code = "validation_error",
        status = 422,
        details,
        message = "The request contains invalid data."
    )]
    Validation { errors: Vec<FieldError> },
    /// Appointment ID invalid
    #[api_error(
        code = "appointment_not_found",
        status = 404,
        message = "No appointment found with ID {id}."
    )]
    AppointmentNotFound { id: &'static str },
    /// Time slot is not available
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        message = "The requested time slot is no longer available."
    )]
    SlotUnavailable {
        requested_time: String,
        next_available: Option<String>,
    },
    /// Too many requests
    #[api_error(
        code = "rate_limit_exceeded",
        status = 429,
        details,
        message = "Rate limit exceeded. Please try again later."
    )]
    RateLimited {
        limit: u32,
        period: &'static str,
        #[api_error(retry_after)]
        retry_after: u64,
    },
    /// Unexpected server error
    #[api_error(code = "internal_error", status = 500, computed(request_id = request_id),
                message = "An unexpected error occurred. Please try again.")]
    Internal(#[from] Database),
}

#[test]
fn an_invalid_request_names_field_and_reason() {
    let error = Bookwell::InvalidRequest {
        field: "start_time".into(),
        reason: "Must be a future date",
    };
    assert_golden!(error, "bookwell/invalid_request");
}

#[test]
fn an_invalid_key_has_no_details() {
    assert_golden!(Bookwell::InvalidApiKey, "bookwell/invalid_api_key");
}

#[test]
fn a_validation_error_lists_its_fields() {
    let errors = vec![
        FieldError {
            field: "customer.email",
            message: "Must be a valid email address",
        },
        FieldError {
            field: "start_time",
            message: "Must be in the future",
        },
    ];
    assert_golden!(Bookwell::Validation { errors }, "bookwell/validation_error");
}

#[test]
fn a_missing_appointment_is_named_in_the_message() {
    let error = Bookwell::AppointmentNotFound { id: "apt_abc123" };
    assert_golden!(error, "bookwell/appointment_not_found");
}

#[test]
fn a_taken_slot_offers_the_next() {
    let error = Bookwell::SlotUnavailable {
        requested_time: "2025-01-15T10:00:00Z".into(),
        next_available: Some("2025-01-15T11:00:00Z".into()),
    };
    assert_golden!(error, "bookwell/slot_unavailable");
}

#[test]
fn a_taken_slot_without_a_next_leaves_it_out() {
    let error = Bookwell::SlotUnavailable {
        requested_time: "2025-01-15T10:00:00Z".into(),
        next_available: None,
    };
    assert_golden!(error, "bookwell/slot_unavailable_without_next");
}

#[test]
fn a_rate_limit_has_its_delay_in_details_and_header() {
    let error = Bookwell::RateLimited {
        limit: 60,
        period: "minute",
        retry_after: 45,
    };
    assert_golden!(error, "bookwell/rate_limit_exceeded");
}

#[test]
fn an_internal_error_has_the_request_id_and_nothing_of_its_source() {
    assert_golden!(Bookwell::from(Database), "bookwell/internal_error");
}

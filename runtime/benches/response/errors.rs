//! The errors that the rows respond with, and the inputs of the three cases.

use errbook::ApiError;
use serde::Serialize;

#[derive(Debug, thiserror::Error, ApiError)]
pub(crate) enum BookingError {
    /// No such appointment
    #[error("appointment not found")]
    #[api_error(
        code = "appointment_not_found",
        status = 404,
        message = "No appointment found."
    )]
    AppointmentNotFound,
    /// Time slot is not available
    #[error("slot {requested_time} lost the race")]
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        message = "The requested time slot is no longer available."
    )]
    SlotUnavailable {
        requested_time: String,
        next_available: String,
    },
    /// The request has invalid fields
    #[error("{} invalid fields", errors.len())]
    #[api_error(
        code = "validation_error",
        status = 422,
        details,
        message = "The request is not valid."
    )]
    Validation { errors: Vec<FieldError> },
}

#[derive(Debug, Serialize)]
pub(crate) struct FieldError {
    pub(crate) field: String,
    pub(crate) message: String,
}

pub(crate) struct Case<E = BookingError> {
    pub(crate) name: &'static str,
    pub(crate) make: fn() -> E,
}

pub(crate) const CASES: &[Case] = &[
    Case {
        name: "unit variant",
        make: || BookingError::AppointmentNotFound,
    },
    Case {
        name: "slot_unavailable, two strings",
        make: || BookingError::SlotUnavailable {
            requested_time: "2026-03-14T10:00:00Z".to_owned(),
            next_available: "2026-03-14T11:30:00Z".to_owned(),
        },
    },
    Case {
        name: "validation_error, 50 field errors",
        make: || BookingError::Validation {
            errors: field_errors(),
        },
    },
];

pub(crate) fn field_errors() -> Vec<FieldError> {
    (0..50).map(field_error).collect()
}

fn field_error(index: usize) -> FieldError {
    FieldError {
        field: format!("appointments[{index}].customer.email"),
        message: format!("Value {index} is not a valid e-mail address."),
    }
}

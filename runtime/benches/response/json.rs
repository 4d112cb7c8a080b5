//! What most axum servers do: `(StatusCode, Json(struct))`.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;

use crate::errors::{BookingError, FieldError};

#[derive(Serialize)]
struct Body<D> {
    error: Inner<D>,
}

#[derive(Serialize)]
struct Inner<D> {
    code: &'static str,
    message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<D>,
}

#[derive(Serialize)]
struct SlotDetails<'a> {
    requested_time: &'a str,
    next_available: &'a str,
}

#[derive(Serialize)]
struct ValidationDetails<'a> {
    errors: &'a [FieldError],
}

pub(crate) fn axum(error: &BookingError) -> Response {
    match error {
        BookingError::AppointmentNotFound => response(
            StatusCode::NOT_FOUND,
            "appointment_not_found",
            "No appointment found.",
            None::<()>,
        ),
        BookingError::SlotUnavailable {
            requested_time,
            next_available,
        } => response(
            StatusCode::CONFLICT,
            "slot_unavailable",
            "The requested time slot is no longer available.",
            Some(SlotDetails {
                requested_time,
                next_available,
            }),
        ),
        BookingError::Validation { errors } => response(
            StatusCode::UNPROCESSABLE_ENTITY,
            "validation_error",
            "The request is not valid.",
            Some(ValidationDetails { errors }),
        ),
    }
}

fn response<D: Serialize>(
    status: StatusCode,
    code: &'static str,
    message: &'static str,
    details: Option<D>,
) -> Response {
    let error = Inner {
        code,
        message,
        details,
    };
    (status, Json(Body { error })).into_response()
}

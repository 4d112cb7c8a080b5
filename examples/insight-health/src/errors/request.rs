use errbook::ApiError;
use errbook::envelope::FLAT;

use super::FieldError;

/// Request errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = FLAT)]
pub enum RequestError {
    /// No appointment passed validation
    #[error("{} validation errors", errors.len())]
    #[api_error(
        code = "validation_failed",
        status = 400,
        message = "Validation failed. None of the provided appointments could be processed."
    )]
    Invalid {
        /// Every field of every appointment that is wrong.
        #[api_error(detail)]
        #[serde(serialize_with = "errbook::messages")]
        errors: Vec<FieldError>,
    },

    /// The body is not JSON
    #[error("no JSON")]
    #[api_error(
        code = "malformed_json",
        status = 400,
        message = "The request body is not valid JSON."
    )]
    NotJson(#[from] serde_json::Error),

    /// The body has no appointments
    #[error("no appointments")]
    #[api_error(
        code = "no_appointments",
        status = 400,
        message = "The request body must have an 'appointments' array with at least one appointment."
    )]
    NoAppointments,

    /// The batch is too long
    #[error("{count} appointments")]
    #[api_error(
        code = "too_many_appointments",
        status = 400,
        message = "A request may have {max} appointments, this one has {count}."
    )]
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
    },

    /// No such resource
    #[error("no route {path}")]
    #[api_error(
        code = "not_found",
        status = 404,
        message = "Nothing found at '{path}'."
    )]
    NotFound {
        /// As the sender wrote it.
        path: String,
    },
}

use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::http::Method;
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

    /// The path is not UTF-8
    #[error("path is not UTF-8")]
    #[api_error(
        code = "malformed_path",
        status = 400,
        message = "The URL path is not valid UTF-8."
    )]
    Path,

    /// The body did not arrive
    #[error("body broke off")]
    #[api_error(
        code = "incomplete_body",
        status = 400,
        message = "The request body is incomplete."
    )]
    Incomplete,

    /// The body is too large
    #[error("body exceeds {max} bytes")]
    #[api_error(
        code = "payload_too_large",
        status = 413,
        message = "The request body is larger than {max} bytes."
    )]
    TooLarge {
        /// The largest body that is read.
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

    /// Method not supported here
    #[error("method {method}")]
    #[api_error(
        code = "method_not_allowed",
        status = 405,
        message = "Method {method} is not allowed. Use POST."
    )]
    Method {
        /// As the sender wrote it.
        method: Method,
    },
}

impl RequestError {
    /// Why axum could not read the body.
    pub(crate) fn unread(rejection: &BytesRejection, max: usize) -> Self {
        match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
                Self::TooLarge { max }
            }
            _ => Self::Incomplete,
        }
    }
}

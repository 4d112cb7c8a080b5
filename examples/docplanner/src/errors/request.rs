use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::http::{Method, StatusCode};
use errbook::ApiError;
use errbook::envelope::VND_ERROR;

use super::Error;
use crate::platform::MAX_BYTES;

/// Request errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum RequestError {
    /// The request is malformed or holds invalid data
    #[error("{reason}")]
    #[api_error(code = "bad_request", status = 400, message = "{reason}")]
    Malformed {
        /// What to mend.
        reason: &'static str,
    },

    /// The HTTP method is not supported for this endpoint
    #[error("method {method}")]
    #[api_error(
        code = "method_not_allowed",
        status = 405,
        message = "The method {method} is not supported here."
    )]
    Method {
        /// As the client wrote it.
        method: Method,
    },

    /// The request body is too large
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
}

impl From<JsonRejection> for Error {
    fn from(rejection: JsonRejection) -> Self {
        // axum's own words stay inside, for they speak of Rust types.
        let reason = match rejection {
            _ if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return RequestError::TooLarge { max: MAX_BYTES }.into();
            }
            JsonRejection::MissingJsonContentType(_) => {
                "The request body must be sent as application/json."
            }
            JsonRejection::JsonDataError(_) => {
                "The request body lacks a field, or one has the wrong type."
            }
            _ => "The request body is not valid JSON.",
        };
        RequestError::Malformed { reason }.into()
    }
}

impl From<PathRejection> for Error {
    fn from(_: PathRejection) -> Self {
        let reason = "A parameter in the path has the wrong format.";
        RequestError::Malformed { reason }.into()
    }
}

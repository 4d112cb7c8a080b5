//! What axum refuses by itself, as errors of the API.
//!
//! Written by hand rather than with `on(…)`, because the answers tell which field or parameter was refused.

use errbook::{Rejection, RejectionKind};

use super::{Error, Failure, ProtocolError, ResourceError, ValidationError};
use crate::http::MAX_BODY_BYTES;

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        match rejection.kind() {
            RejectionKind::NotFound => ResourceError::NotFound.into(),
            RejectionKind::MethodNotAllowed => {
                let method = rejection.method().cloned().unwrap_or_default();
                ProtocolError::MethodNotAllowed { method }.into()
            }
            RejectionKind::PayloadTooLarge => ProtocolError::PayloadTooLarge {
                max_bytes: MAX_BODY_BYTES,
            }
            .into(),
            RejectionKind::UnsupportedMediaType => ProtocolError::UnsupportedMediaType.into(),
            RejectionKind::MalformedBody => ValidationError::InvalidRequest {
                field: None,
                reason: "The body must be valid JSON",
            }
            .into(),
            RejectionKind::InvalidPath => ValidationError::InvalidParameter {
                parameter: rejection.parameter().unwrap_or("path").to_owned(),
                reason: "Must be valid UTF-8",
            }
            .into(),
            RejectionKind::InvalidQuery => ValidationError::InvalidParameter {
                parameter: rejection.parameter().unwrap_or("query").to_owned(),
                reason: "Has the wrong type or format",
            }
            .into(),
            _ if rejection.status().is_client_error() => ValidationError::InvalidRequest {
                field: rejection.parameter().map(str::to_owned),
                reason: "Has the wrong type or format",
            }
            .into(),
            _ => Failure::Refused(rejection).into(),
        }
    }
}

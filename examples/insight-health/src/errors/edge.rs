use axum::http::Method;
use errbook::axum::Refused;
use errbook::envelope::FLAT;
use errbook::{ApiError, Rejection};

use super::{Error, FLAT_RETRYABLE};
use crate::webhook::MAX_BYTES;

/// Requests that are refused before they are looked at
///
/// What axum refuses: the layer makes one of these errors of it, and so does `?` on an extractor's result.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = FLAT)]
pub enum EdgeError {
    /// The path is not UTF-8
    #[error("path is not UTF-8")]
    #[api_error(
        code = "malformed_path",
        status = 400,
        message = "The URL path is not valid UTF-8.",
        on(invalid_path)
    )]
    Path(#[source] Rejection),

    /// The body did not arrive
    #[error("body broke off")]
    #[api_error(
        code = "incomplete_body",
        status = 400,
        message = "The request body is incomplete.",
        on(client_error)
    )]
    Incomplete(#[source] Rejection),

    /// The body is too large
    #[error("The request body is larger than {} bytes.", limit(.0))]
    #[api_error(
        code = "payload_too_large",
        status = 413,
        message(display),
        on(payload_too_large)
    )]
    TooLarge(
        #[source]
        #[api_error(public)]
        Rejection,
    ),

    /// Method not supported here
    #[error("Method {} is not allowed. Use POST.", method(.0))]
    #[api_error(
        code = "method_not_allowed",
        status = 405,
        message(display),
        on(method_not_allowed)
    )]
    Method(
        #[source]
        #[api_error(public)]
        Rejection,
    ),

    /// Unexpected error on our side
    #[error("batch not answered")]
    #[api_error(
        code = "internal_error",
        shared_code,
        status = 500,
        envelope = FLAT_RETRYABLE,
        retry(backoff(initial = "1s", factor = 2.0, max = "60s", attempts = 8)),
        effect = "none", // an appointment sent twice is stored once
        message = "Unexpected error on our side. Safe to retry. Contact Insight Health if persistent.",
        on(server_error)
    )]
    Unanswered(#[source] Rejection),
}

/// As the sender wrote it.
fn method(rejection: &Rejection) -> &str {
    rejection.method().map_or("", Method::as_str)
}

/// The largest body that is read.
fn limit(rejection: &Rejection) -> u64 {
    rejection.limit().unwrap_or(MAX_BYTES as u64)
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        EdgeError::from(Rejection::from(refused)).into()
    }
}

use axum::http::Method;
use errbook::envelope::VND_ERROR;
use errbook::{ApiError, Rejection};

use crate::platform::MAX_BYTES;

/// Request errors
///
/// What axum refuses: its extractors and routes make a `Rejection`, and the layer makes one of these errors of it.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum RequestError {
    /// The request is malformed or holds invalid data
    #[error("no JSON")]
    #[api_error(
        code = "bad_request",
        shared_code,
        status = 400,
        message = "The request body is not valid JSON.",
        on(malformed_body, client_error)
    )]
    NotJson(#[source] Rejection),

    /// A field of the body is missing or has the wrong type
    #[error("other JSON")]
    #[api_error(
        code = "bad_request",
        shared_code,
        status = 400,
        message = "The request body lacks a field, or one has the wrong type.",
        on(invalid_body)
    )]
    InvalidBody(#[source] Rejection),

    /// The body is not labelled as JSON
    #[error("not labelled as JSON")]
    #[api_error(
        code = "bad_request",
        shared_code,
        status = 400,
        message = "The request body must be sent as application/json.",
        on(unsupported_media_type)
    )]
    MediaType(#[source] Rejection),

    /// A parameter in the path cannot be read
    #[error("path parameter")]
    #[api_error(
        code = "bad_request",
        shared_code,
        status = 400,
        message = "A parameter in the path has the wrong format.",
        on(invalid_path)
    )]
    InvalidPath(#[source] Rejection),

    /// The HTTP method is not supported for this endpoint
    #[error("The method {} is not supported here.", method(.0))]
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

    /// The request body is too large
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

    /// An error occurred on Docplanner's side
    #[error("request not answered")]
    #[api_error(
        code = "internal_error",
        shared_code,
        status = 500,
        message = "An error occurred on Docplanner's side. Please try again later.",
        on(server_error)
    )]
    Unanswered(#[source] Rejection),
}

/// As the client wrote it.
fn method(rejection: &Rejection) -> &str {
    rejection.method().map_or("", Method::as_str)
}

/// The largest body that is read.
fn limit(rejection: &Rejection) -> u64 {
    rejection.limit().unwrap_or(MAX_BYTES as u64)
}

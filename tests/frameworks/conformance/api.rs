//! The API that every framework serves.

use errbook::{ApiError, Rejection, envelope};

/// The largest body that is read.
pub(crate) const LIMIT: usize = 4096;

/// Everything that the API answers with. The variants that answer rejections show nothing of them: the frameworks know
/// more or less of what they refuse.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(domain = "conformance.example")]
pub(crate) enum Api {
    /// Nested
    #[error("nested")]
    #[api_error(
        code = "nested",
        status = 409,
        retry = "never",
        grpc = "aborted",
        details,
        message = "{name} ist belegt."
    )]
    Nested {
        name: &'static str,
        until: Option<u32>,
    },
    /// Problem
    #[error("problem")]
    #[api_error(code = "problem", status = 422, envelope = envelope::PROBLEM, docs_url = "https://example.com/{code}")]
    Problem,
    /// Numeric
    #[error("numeric")]
    #[api_error(code = "numeric", number = 7, status = 400, envelope = envelope::NUMERIC_CODE)]
    Numeric,
    /// Flat
    #[error("flat")]
    #[api_error(code = "flat", status = 429, envelope = envelope::FLAT, headers("X-Limit" = "10"))]
    Flat {
        #[api_error(retry_after)]
        seconds: u8,
        #[api_error(header = "X-Reset")]
        reset: u32,
    },
    /// Flat error
    #[error("flat error")]
    #[api_error(code = "flat_error", status = 503, envelope = envelope::FLAT_ERROR)]
    FlatError,
    /// Vendor
    #[error("vendor")]
    #[api_error(code = "vendor", status = 404, envelope = envelope::VND_ERROR)]
    Vendor,
    /// Text
    #[error("text")]
    #[api_error(code = "text", status = 410, envelope = envelope::TEXT, message = "Das war Zoë.")]
    Text,
    /// Empty
    #[error("empty")]
    #[api_error(code = "empty", status = 402, envelope = envelope::EMPTY, headers("X-Code" = "{code}"))]
    Empty,
    /// Accepted
    #[error("accepted")]
    #[api_error(
        code = "accepted",
        status = 200,
        allow_status,
        retry = "never",
        grpc = "failed_precondition"
    )]
    Accepted,
    /// Not found
    #[error("no route")]
    #[api_error(code = "not_found", status = 404, on(not_found))]
    NotFound,
    /// Wrong method
    #[error("wrong method")]
    #[api_error(code = "wrong_method", status = 405, on(method_not_allowed))]
    Method(#[source] Rejection),
    /// Too large
    #[error("too large")]
    #[api_error(code = "too_large", status = 413, on(payload_too_large))]
    TooLarge(#[source] Rejection),
    /// Wrong media type
    #[error("wrong media type")]
    #[api_error(code = "wrong_media_type", status = 415, on(unsupported_media_type))]
    MediaType(#[source] Rejection),
    /// Malformed
    #[error("malformed")]
    #[api_error(code = "malformed", status = 400, on(malformed_body))]
    Malformed(#[source] Rejection),
    /// Invalid body
    #[error("invalid body")]
    #[api_error(code = "invalid_body", status = 422, on(invalid_body))]
    InvalidBody(#[source] Rejection),
    /// Invalid path
    #[error("invalid path")]
    #[api_error(code = "invalid_path", status = 400, on(invalid_path))]
    InvalidPath(#[source] Rejection),
    /// Invalid query
    #[error("invalid query")]
    #[api_error(code = "invalid_query", status = 400, on(invalid_query))]
    InvalidQuery(#[source] Rejection),
    /// Invalid header
    #[error("invalid header")]
    #[api_error(code = "invalid_header", status = 400, on(invalid_header))]
    InvalidHeader(#[source] Rejection),
    /// No credentials
    #[error("no credentials")]
    #[api_error(code = "no_credentials", status = 401, on(unauthorized))]
    Unauthorized(#[source] Rejection),
    /// Forbidden
    #[error("forbidden")]
    #[api_error(code = "forbidden", status = 403, on(forbidden))]
    Forbidden(#[source] Rejection),
    /// Not acceptable
    #[error("not acceptable")]
    #[api_error(code = "not_acceptable", status = 406, on(not_acceptable))]
    NotAcceptable(#[source] Rejection),
    /// Too fast
    #[error("too fast")]
    #[api_error(code = "too_fast", status = 429, on(too_many_requests))]
    TooFast(#[source] Rejection),
    /// Late
    #[error("late")]
    #[api_error(code = "late", status = 504, message = "Late", on(timeout))]
    Late(#[source] Rejection),
    /// Busy
    #[error("busy")]
    #[api_error(code = "busy", status = 503, message = "Busy", on(overloaded))]
    Busy(#[source] Rejection),
    /// Panic
    #[error("gave up")]
    #[api_error(code = "panicked", status = 500, on(panic))]
    Panic(#[source] Rejection),
    /// Refused
    #[error("refused")]
    #[api_error(code = "refused", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// Failed
    #[error("failed")]
    #[api_error(code = "failed", status = 500, on(server_error))]
    Server(#[source] Rejection),
}

impl Api {
    /// The error that `/fail/{name}` is answered with.
    pub(crate) fn named(name: &str) -> Api {
        match name {
            "nested" => Api::Nested {
                name: "Zoë",
                until: None,
            },
            "details" => Api::Nested {
                name: "\"\n",
                until: Some(7),
            },
            "problem" => Api::Problem,
            "numeric" => Api::Numeric,
            "flat" => Api::Flat {
                seconds: 5,
                reset: 60,
            },
            "flat_error" => Api::FlatError,
            "vendor" => Api::Vendor,
            "text" => Api::Text,
            "empty" => Api::Empty,
            "accepted" => Api::Accepted,
            _ => Api::NotFound,
        }
    }
}

/// What another part of the server, which does not know the API, answers `/refuse/{name}` with: the status, and a header
/// that the answer keeps.
pub(crate) fn refusal(name: &str) -> (u16, (&'static str, &'static str)) {
    match name {
        "unauthorized" => (401, ("www-authenticate", "Basic realm=\"test\"")),
        "forbidden" => (403, ("x-reason", "origin")),
        "not_acceptable" => (406, ("alternates", "json")),
        "too_many_requests" => (429, ("retry-after", "3")),
        "timeout" => (504, ("x-reason", "late")),
        "overloaded" => (503, ("retry-after", "2")),
        "client_error" => (418, ("x-reason", "teapot")),
        _ => (502, ("x-reason", "gateway")),
    }
}

/// The body of `POST /json`, and the query of `GET /query`.
#[derive(serde::Deserialize)]
pub(crate) struct Input {
    pub(crate) n: u8,
}

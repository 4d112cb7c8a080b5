//! The reasons of rejections that have no other.

use errbook_contract::RejectionKind;

/// The reason of a rejection that has no other.
pub(super) fn of_kind(kind: RejectionKind) -> &'static str {
    match kind {
        RejectionKind::NotFound => "the resource does not exist",
        RejectionKind::MethodNotAllowed => "the resource does not support this method",
        RejectionKind::NotAcceptable => "no representation is acceptable",
        RejectionKind::PayloadTooLarge => "the body is too large",
        RejectionKind::UnsupportedMediaType => "the media type of the body is not supported",
        RejectionKind::MalformedBody => "the body is malformed",
        RejectionKind::InvalidBody => "a value in the body is missing or has the wrong type",
        RejectionKind::InvalidPath => "a parameter in the path has the wrong type",
        RejectionKind::InvalidQuery => "a parameter in the query is missing or has the wrong type",
        RejectionKind::InvalidHeader => "a header is missing or malformed",
        RejectionKind::Unauthorized => "the request has no valid credentials",
        RejectionKind::Forbidden => "the request is not permitted",
        RejectionKind::TooManyRequests => "too many requests",
        RejectionKind::Timeout => "the request took too long",
        RejectionKind::Overloaded => "the server is overloaded",
        RejectionKind::Panic | RejectionKind::ServerError => "an internal error occurred",
        _ => "the request is invalid",
    }
}

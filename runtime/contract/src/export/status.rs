//! The reason phrase of a status.

use http::StatusCode;

use crate::status::class_phrase;

/// The phrase of the `http` crate; for a status without one, the name of its class.
pub(super) fn reason_phrase(status: u16) -> &'static str {
    let known = StatusCode::from_u16(status).ok();
    known
        .and_then(|status| status.canonical_reason())
        .unwrap_or(class_phrase(status))
}

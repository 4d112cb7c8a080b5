//! Statuses (RFC 9110 §15).

/// The name of a status's class, for a status without a reason phrase of its own.
#[must_use]
pub const fn class_phrase(status: u16) -> &'static str {
    match status {
        ..300 => "Successful",
        300..400 => "Redirection",
        400..500 => "Client Error",
        500.. => "Server Error",
    }
}

//! Delays in milliseconds.

use std::time::Duration;

/// A decimal number that is not negative, with or without fraction and exponent; a fraction of a millisecond counts as a
/// whole one, a number beyond the range as the longest delay.
pub(super) fn parse(text: &str) -> Option<Duration> {
    let text = text.trim();
    // `f64` also reads `inf` and `nan`.
    let decimal = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    if !text.bytes().all(decimal) {
        return None;
    }
    if let Ok(whole) = text.parse() {
        return Some(Duration::from_millis(whole));
    }
    let number: f64 = text.parse().ok()?;
    // A conversion that would overflow gives the largest number.
    (number >= 0.0 && number.is_sign_positive())
        .then(|| Duration::from_millis(number.ceil() as u64))
}

//! `Retry-After` (RFC 9110 §10.2.3).

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::DATE;
use httpdate::HttpDate;

/// The delay of a field value: digits are seconds; a date, in any of the three forms of RFC 9110 §5.6.7, is counted from
/// `origin`. A date in the past is no delay, more seconds than a `u64` holds are the longest.
pub(super) fn parse(text: &str, origin: impl FnOnce() -> Option<SystemTime>) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = text.parse::<HttpDate>().ok()?;
    let delay = SystemTime::from(date).duration_since(origin()?);
    Some(delay.unwrap_or_default())
}

/// When the response was made, by its header `Date`.
pub(super) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let date = headers.get(DATE)?.to_str().ok()?;
    date.parse::<HttpDate>().ok().map(SystemTime::from)
}

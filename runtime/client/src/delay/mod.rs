//! What a server asks of the client in headers: how long to wait, and whether to repeat the request at all.

mod milliseconds;
mod retry_after;

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName};

/// The longest delay that the headers ask for; `None` if they ask for none.
///
/// `Retry-After` is in seconds or a date, counted from the response's `Date`, without it from `now`. `retry-after-ms`
/// and gRPC's `grpc-retry-pushback-ms` are in milliseconds. A malformed value asks for nothing.
pub(crate) fn asked(headers: &HeaderMap, now: Option<SystemTime>) -> Option<Duration> {
    if headers.is_empty() {
        return None;
    }
    let origin = || retry_after::date(headers).or(now);
    let retry_after = texts(headers, &RETRY_AFTER)
        .filter_map(|text| retry_after::parse(text, origin))
        .max();
    let milliseconds = [&RETRY_AFTER_MS, &PUSHBACK]
        .into_iter()
        .flat_map(|name| texts(headers, name))
        .filter_map(milliseconds::parse)
        .max();
    retry_after.max(milliseconds)
}

static RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");
static PUSHBACK: HeaderName = HeaderName::from_static("grpc-retry-pushback-ms");
static SHOULD_RETRY: HeaderName = HeaderName::from_static("x-should-retry");

/// What the server says about a repeat: `Some(false)` for `x-should-retry: false`, and for a pushback that is negative or
/// not a number (gRPC A6); `Some(true)` for `x-should-retry: true`.
pub(crate) fn repeat(headers: &HeaderMap) -> Option<bool> {
    if headers.is_empty() {
        return None;
    }
    let mut pushback = headers.get_all(&PUSHBACK).iter();
    if pushback.any(|value| value.to_str().ok().and_then(milliseconds::parse).is_none()) {
        return Some(false);
    }
    let said = |word: &str| {
        let mut texts = texts(headers, &SHOULD_RETRY);
        texts.any(|text| text.trim().eq_ignore_ascii_case(word))
    };
    // A server that says both is not one to repeat a request to.
    if said("false") {
        Some(false)
    } else {
        said("true").then_some(true)
    }
}

fn texts<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> + use<'h> {
    let values = headers.get_all(name).iter();
    values.filter_map(|value| value.to_str().ok())
}

/// The delay that a fact or detail in whole seconds asks for; a negative or fractional number asks for nothing.
pub(crate) fn whole_seconds(seconds: &serde_json::Value) -> Option<Duration> {
    whole(seconds).map(Duration::from_secs)
}

/// The same in milliseconds.
pub(crate) fn whole_milliseconds(milliseconds: &serde_json::Value) -> Option<Duration> {
    whole(milliseconds).map(Duration::from_millis)
}

/// A number from 2⁶⁴ on counts as the largest.
fn whole(number: &serde_json::Value) -> Option<u64> {
    match number.as_u64() {
        None => number
            .as_f64()
            .filter(|value| *value >= 0.0 && value.fract() == 0.0)
            .map(|value| value as u64),
        whole => whole,
    }
}

//! What a server asks of the client in headers: how long to wait, and whether to repeat the request at all; and whether the
//! body is still encoded.

mod milliseconds;
mod retry_after;

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};

/// What the headers of a response ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Asked {
    /// The longest delay.
    ///
    /// `Retry-After` is in seconds or a date, counted from the response's `Date`, without it from `now`. `retry-after-ms`
    /// and gRPC's `grpc-retry-pushback-ms` are in milliseconds. A malformed value asks for nothing.
    pub(crate) delay: Option<Duration>,
    /// Whether to repeat: `Some(false)` for `x-should-retry: false`, and for a pushback that is negative or not a number
    /// (gRPC A6); `Some(true)` for `x-should-retry: true`. A server that says both is not one to repeat a request to.
    pub(crate) repeat: Option<bool>,
    /// Whether the HTTP client has left a `Content-Encoding`.
    pub(crate) encoded: bool,
}

impl Asked {
    pub(crate) fn of(headers: &HeaderMap, now: Option<SystemTime>) -> Self {
        let mut asked = Asked::default();
        // In one pass: responses have few headers, and most have none of these.
        for (name, value) in headers {
            match name.as_str() {
                "retry-after" => {
                    let origin = || retry_after::date(headers).or(now);
                    asked.wait(text(value).and_then(|text| retry_after::parse(text, origin)));
                }
                "retry-after-ms" => asked.wait(text(value).and_then(milliseconds::parse)),
                "grpc-retry-pushback-ms" => {
                    let pushback = text(value).and_then(milliseconds::parse);
                    asked.wait(pushback);
                    if pushback.is_none() {
                        asked.repeat = Some(false);
                    }
                }
                "content-encoding" => asked.encoded |= is_encoding(value.as_bytes().trim_ascii()),
                "x-should-retry" => match text(value).map(str::trim) {
                    Some(word) if word.eq_ignore_ascii_case("false") => asked.repeat = Some(false),
                    Some(word) if word.eq_ignore_ascii_case("true") => {
                        asked.repeat = asked.repeat.or(Some(true));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        asked
    }

    fn wait(&mut self, delay: Option<Duration>) {
        self.delay = self.delay.max(delay);
    }
}

fn is_encoding(value: &[u8]) -> bool {
    !value.is_empty() && !value.eq_ignore_ascii_case(b"identity")
}

fn text(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok()
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

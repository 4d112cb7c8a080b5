//! A response, as an HTTP client has read it.

use std::time::SystemTime;

use http::{HeaderMap, Method, StatusCode};

/// A response, as an HTTP client has read it.
///
/// ```
/// use errbook_client::Answer;
/// use http::{HeaderMap, Method, StatusCode};
///
/// let headers = HeaderMap::new();
/// let answer = Answer::new(StatusCode::NOT_FOUND, &headers, b"").method(&Method::HEAD);
/// assert_eq!(answer.status, StatusCode::NOT_FOUND);
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Answer<'a> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body, as far as it was read, with every `Content-Encoding` removed.
    pub body: &'a [u8],
    /// Whether the body was read to its end; true unless said otherwise.
    pub complete: bool,
    /// The method of the request. A response to `HEAD` has no body.
    pub method: Option<&'a Method>,
    /// The time at which the response arrived. A `Retry-After` with a date is counted from it if the response has no
    /// `Date`.
    pub now: Option<SystemTime>,
}

impl<'a> Answer<'a> {
    /// The most bytes of a body that are read, 1 MiB; a larger body is not an error of the API. A client that stops
    /// reading there must have read at least one byte more.
    pub const LIMIT: usize = 1024 * 1024;

    /// A complete response.
    #[must_use]
    pub fn new(status: StatusCode, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Answer {
            status,
            headers,
            body,
            complete: true,
            method: None,
            now: None,
        }
    }

    /// Says whether the body was read to its end.
    #[must_use]
    pub fn complete(mut self, complete: bool) -> Self {
        self.complete = complete;
        self
    }

    /// Says which method the request had.
    #[must_use]
    pub fn method(mut self, method: &'a Method) -> Self {
        self.method = Some(method);
        self
    }

    /// Says when the response arrived.
    #[must_use]
    pub fn now(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }
}

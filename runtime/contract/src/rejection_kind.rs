//! The kinds of requests that a framework refuses by itself.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// Why a framework refused a request, or failed to answer it, without asking the API's own code.
///
/// A variant names the kinds that it answers in snake case: `on(not_found, method_not_allowed)`.
///
/// ```
/// use errbook_contract::RejectionKind;
///
/// assert_eq!(RejectionKind::for_status(405), RejectionKind::MethodNotAllowed);
/// assert_eq!(RejectionKind::MethodNotAllowed.as_str(), "method_not_allowed");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// No route matches the path (404).
    NotFound,
    /// The route does not support the method (405).
    MethodNotAllowed,
    /// No representation is acceptable to the client (406).
    NotAcceptable,
    /// The body is larger than the server reads (413).
    PayloadTooLarge,
    /// The body is missing its media type, or has another than the server reads (415).
    UnsupportedMediaType,
    /// The body is not a document of its media type, such as JSON with a syntax error (400).
    MalformedBody,
    /// The body is well formed, but a value in it is missing or has the wrong type (422).
    InvalidBody,
    /// A parameter in the path has the wrong type (400).
    InvalidPath,
    /// A parameter in the query string is missing or has the wrong type (400).
    InvalidQuery,
    /// A header field is missing or malformed (400).
    InvalidHeader,
    /// The request has no valid credentials (401).
    Unauthorized,
    /// The client may not do this (403).
    Forbidden,
    /// The client sends too many requests (429).
    TooManyRequests,
    /// The request took too long (408 where the client was slow, otherwise 504).
    Timeout,
    /// The server has no capacity left (503).
    Overloaded,
    /// The code that answers the request panicked (500).
    Panic,
    /// Any other status from 400 to 499.
    ClientError,
    /// Any other status from 500 to 599.
    ServerError,
}

/// The statuses that a kind is refused with, and so those of a variant that answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[doc(hidden)]
pub enum StatusClass {
    /// 400 to 499
    Client,
    /// 500 to 599
    Server,
    /// Both
    Either,
}

/// Each kind with its name and the status of a rejection that has no other, in the order of the enum.
const KINDS: [(RejectionKind, &str, u16); 18] = [
    (RejectionKind::NotFound, "not_found", 404),
    (RejectionKind::MethodNotAllowed, "method_not_allowed", 405),
    (RejectionKind::NotAcceptable, "not_acceptable", 406),
    (RejectionKind::PayloadTooLarge, "payload_too_large", 413),
    (
        RejectionKind::UnsupportedMediaType,
        "unsupported_media_type",
        415,
    ),
    (RejectionKind::MalformedBody, "malformed_body", 400),
    (RejectionKind::InvalidBody, "invalid_body", 422),
    (RejectionKind::InvalidPath, "invalid_path", 400),
    (RejectionKind::InvalidQuery, "invalid_query", 400),
    (RejectionKind::InvalidHeader, "invalid_header", 400),
    (RejectionKind::Unauthorized, "unauthorized", 401),
    (RejectionKind::Forbidden, "forbidden", 403),
    (RejectionKind::TooManyRequests, "too_many_requests", 429),
    (RejectionKind::Timeout, "timeout", 504),
    (RejectionKind::Overloaded, "overloaded", 503),
    (RejectionKind::Panic, "panic", 500),
    (RejectionKind::ClientError, "client_error", 400),
    (RejectionKind::ServerError, "server_error", 500),
];

impl RejectionKind {
    /// Every kind.
    ///
    /// ```
    /// use errbook_contract::RejectionKind;
    ///
    /// assert!(RejectionKind::ALL.contains(&RejectionKind::Panic));
    /// ```
    pub const ALL: [RejectionKind; KINDS.len()] = {
        let mut all = [RejectionKind::NotFound; KINDS.len()];
        let mut i = 0;
        while i < KINDS.len() {
            all[i] = KINDS[i].0;
            i += 1;
        }
        all
    };

    /// The kind of a response that a framework made, from its status.
    ///
    /// ```
    /// use errbook_contract::RejectionKind;
    ///
    /// assert_eq!(RejectionKind::for_status(408), RejectionKind::Timeout);
    /// assert_eq!(RejectionKind::for_status(418), RejectionKind::ClientError);
    /// assert_eq!(RejectionKind::for_status(502), RejectionKind::ServerError);
    /// ```
    #[must_use]
    pub const fn for_status(status: u16) -> Self {
        match status {
            401 => RejectionKind::Unauthorized,
            403 => RejectionKind::Forbidden,
            404 => RejectionKind::NotFound,
            405 => RejectionKind::MethodNotAllowed,
            406 => RejectionKind::NotAcceptable,
            408 | 504 => RejectionKind::Timeout,
            413 => RejectionKind::PayloadTooLarge,
            415 => RejectionKind::UnsupportedMediaType,
            422 => RejectionKind::InvalidBody,
            429 => RejectionKind::TooManyRequests,
            503 => RejectionKind::Overloaded,
            0..=499 => RejectionKind::ClientError,
            500.. => RejectionKind::ServerError,
        }
    }

    /// The status of a rejection of this kind, unless it has another.
    ///
    /// ```
    /// use errbook_contract::RejectionKind;
    ///
    /// assert_eq!(RejectionKind::InvalidQuery.default_status(), 400);
    /// assert_eq!(RejectionKind::Timeout.default_status(), 504);
    /// ```
    #[must_use]
    pub const fn default_status(self) -> u16 {
        KINDS[self as usize].2
    }

    /// The name of the kind in `on(…)`.
    ///
    /// ```
    /// assert_eq!(errbook_contract::RejectionKind::InvalidBody.as_str(), "invalid_body");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        KINDS[*self as usize].1
    }

    /// The statuses of the kind.
    #[doc(hidden)]
    #[must_use]
    pub const fn class(self) -> StatusClass {
        match self {
            RejectionKind::Timeout => StatusClass::Either,
            kind if kind.default_status() < 500 => StatusClass::Client,
            _ => StatusClass::Server,
        }
    }
}

/// The kind of this name.
///
/// ```
/// use errbook_contract::RejectionKind;
///
/// assert_eq!("not_found".parse(), Ok(RejectionKind::NotFound));
/// ```
impl FromStr for RejectionKind {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word(
            "kind of rejection",
            RejectionKind::ALL,
            RejectionKind::as_str,
            word,
        )
    }
}

impl fmt::Display for RejectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum() {
        for (index, (kind, name, _)) in KINDS.into_iter().enumerate() {
            assert_eq!(kind as usize, index, "{name}");
            assert_eq!(format!("{kind:?}").to_lowercase(), name.replace('_', ""));
            assert_eq!(name.parse(), Ok(kind));
        }
    }

    #[test]
    fn a_status_stays_in_its_class() {
        for status in 400..600 {
            let class = RejectionKind::for_status(status).class();
            let own = if status < 500 {
                StatusClass::Client
            } else {
                StatusClass::Server
            };
            assert!(class == own || class == StatusClass::Either, "{status}");
        }
    }
}

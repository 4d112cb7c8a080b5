//! An answer that is not one of the contract's errors.

use std::fmt;
use std::time::Duration;

use errbook_contract::{Effect, Retry};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::answer::Answer;
use crate::classification::{Classification, default_retry, foreign_effect};
use crate::received::Received;
use crate::visible::excerpt;

/// An answer that is not one of the contract's errors: of a gateway, a proxy, a load balancer, or cut off.
///
/// Class and effect are those of the status. The effect is unknown except at 401, 407, 421, 425 and 429: a gateway may
/// have lost the answer to a request that was applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    status: StatusCode,
    media_type: Option<String>,
    excerpt: String,
    kind: ForeignKind,
    received: Received,
}

/// What the body of a [`Foreign`] answer is.
///
/// ```
/// assert_eq!(errbook_client::ForeignKind::Html.to_string(), "HTML");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForeignKind {
    /// A page.
    Html,
    /// Nothing.
    Empty,
    /// The beginning of a document.
    Truncated,
    /// More than [`Answer::LIMIT`](crate::Answer::LIMIT) bytes.
    TooLarge,
    /// Bytes with a `Content-Encoding` that the HTTP client has left on them.
    Compressed,
    /// JSON of another shape.
    OtherJson,
    /// Anything else.
    Other,
}

impl Foreign {
    pub(crate) fn new(answer: &Answer<'_>, kind: ForeignKind, received: Received) -> Self {
        let media_type = answer.headers.get(CONTENT_TYPE);
        Foreign {
            status: answer.status,
            media_type: media_type.map(|value| excerpt(value.as_bytes(), 128)),
            excerpt: excerpt(answer.body, 512),
            kind,
            received,
        }
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The `Content-Type` of the response, as received; control characters are escaped.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The beginning of the body, at most 512 bytes; what is not printable is escaped.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }

    /// What the body is.
    #[must_use]
    pub fn kind(&self) -> ForeignKind {
        self.kind
    }

    /// The class of the status; of a status without one the class of its x00, at 409 `never`, at 413 with a `Retry-After`
    /// `throttled`.
    #[must_use]
    pub fn retry(&self) -> Retry {
        default_retry(self.status, self.retry_after().is_some())
    }

    /// Whether the request may have been applied.
    #[must_use]
    pub fn effect(&self) -> Effect {
        foreign_effect(self.status)
    }

    /// The longest delay that the headers ask for.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.received.retry_after()
    }

    pub(crate) fn classification(&self) -> Classification {
        Classification {
            retry: self.retry(),
            effect: self.effect(),
            retry_known: false,
            effect_known: false,
            received: self.received,
        }
    }

    /// The phrase of the status.
    pub(crate) fn message(&self) -> &'static str {
        self.status.canonical_reason().unwrap_or("unknown status")
    }
}

impl fmt::Display for ForeignKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ForeignKind::Html => "HTML",
            ForeignKind::Empty => "no body",
            ForeignKind::Truncated => "a truncated body",
            ForeignKind::TooLarge => "a body over the limit",
            ForeignKind::Compressed => "a compressed body",
            ForeignKind::OtherJson => "JSON of another shape",
            ForeignKind::Other => "another body",
        })
    }
}

/// `502 Bad Gateway: HTML instead of an error of the API`
impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, message, kind) = (self.status.as_u16(), self.message(), self.kind);
        write!(
            f,
            "{status} {message}: {kind} instead of an error of the API"
        )
    }
}

impl std::error::Error for Foreign {}

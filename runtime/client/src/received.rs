//! What a response said beside its error.

use std::time::Duration;

use http::StatusCode;

use crate::delay::Asked;

/// What the response said beside the error: its status, how long to wait, and whether to repeat the request.
///
/// Every variant of an enum that `client!` writes has one. The default says nothing; it is for errors that a test makes.
///
/// ```
/// use errbook_client::Received;
///
/// assert_eq!(Received::default().retry_after(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Received {
    status: Option<StatusCode>,
    delay: Option<Duration>,
    repeat: Option<bool>,
}

impl Received {
    pub(crate) fn new(status: StatusCode, asked: Asked) -> Self {
        Received {
            status: Some(status),
            delay: asked.delay,
            repeat: asked.repeat,
        }
    }

    /// With this delay, if it is longer.
    pub(crate) fn asking(mut self, delay: Option<Duration>) -> Self {
        self.delay = self.delay.max(delay);
        self
    }

    /// The status of the response; `None` of the default.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The longest delay that the server asked for, in headers or in the body.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.delay
    }

    /// What the server said about a repeat: `x-should-retry`, or gRPC's `grpc-retry-pushback-ms`.
    #[must_use]
    pub fn should_retry(&self) -> Option<bool> {
        self.repeat
    }
}

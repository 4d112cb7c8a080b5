//! When a repeat of a request can succeed.

pub mod range;
mod schedule;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::parse_word::{ParseWordError, parse_word};

/// What would make a repeat of the request succeed.
///
/// The attribute declares the class of an error as `retry = "never"`, `"refresh"`, `"backoff"` or `"throttled"`.
/// Without it the class is the default of the status, see [`Retry::default_for`].
///
/// ```
/// use std::time::Duration;
/// use errbook_contract::Retry;
///
/// let retry = Retry::BACKOFF;
/// assert!(retry.is_retryable());
/// assert_eq!(retry.delay(1), Some(Duration::from_secs(1)));
/// assert_eq!(retry.delay(3), Some(Duration::from_secs(4)));
/// assert_eq!(retry.delay(4), None); // the fourth attempt is the last
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// A repeat does not help: the request, or the state of the resource, has to change first.
    Never,
    /// Renew what is stale (credentials, state, a cursor), then send a new request.
    Refresh,
    /// Repeat the request with growing delays.
    #[non_exhaustive]
    Backoff {
        /// The delay after the first failed attempt.
        initial: Duration,
        /// The factor from each delay to the next; at least 1.
        factor: f64,
        /// The longest delay.
        max: Duration,
        /// The number of attempts, including the first; at least 2.
        attempts: u32,
    },
    /// The server asked the client to slow down: repeat the request, but not before the delay.
    #[non_exhaustive]
    Throttled {
        /// The delay of occurrences that have none of their own.
        after: Option<Duration>,
    },
}

impl Retry {
    /// [`Retry::Backoff`] with the default parameters: 1 s, doubled up to 60 s, 4 attempts.
    ///
    /// ```
    /// assert_eq!(errbook_contract::Retry::BACKOFF.as_str(), "backoff");
    /// ```
    pub const BACKOFF: Retry = Retry::Backoff {
        initial: Duration::from_secs(1),
        factor: 2.0,
        max: Duration::from_secs(60),
        attempts: 4,
    };

    /// [`Retry::Throttled`] without a default delay: each occurrence is expected to have one.
    ///
    /// ```
    /// assert_eq!(errbook_contract::Retry::THROTTLED.as_str(), "throttled");
    /// ```
    pub const THROTTLED: Retry = Retry::Throttled { after: None };

    /// Each class with its default parameters.
    ///
    /// ```
    /// use errbook_contract::Retry;
    ///
    /// let words = Retry::CLASSES.map(|class| class.as_str());
    /// assert_eq!(words, ["never", "refresh", "backoff", "throttled"]);
    /// ```
    pub const CLASSES: [Retry; 4] = [
        Retry::Never,
        Retry::Refresh,
        Retry::BACKOFF,
        Retry::THROTTLED,
    ];

    /// [`Retry::Backoff`] with these parameters.
    ///
    /// `factor` is a finite number of at least 1, and `attempts`, which counts the first, at least 2; `initial` is longer
    /// than zero, and `max` no shorter than `initial`. The attribute and documents are held to this. Here nothing is
    /// refused, and [`delay`](Retry::delay) is never longer than `max`: a factor that is less than 1 or not a number counts
    /// as 1, and fewer than 2 attempts are no repeat.
    ///
    /// ```
    /// use std::time::Duration;
    /// use errbook_contract::Retry;
    ///
    /// let retry = Retry::backoff(Duration::from_millis(500), 2.0, Duration::from_secs(8), 6);
    /// assert_eq!(retry.delay(2), Some(Duration::from_secs(1)));
    /// ```
    #[must_use]
    pub const fn backoff(initial: Duration, factor: f64, max: Duration, attempts: u32) -> Self {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        }
    }

    /// [`Retry::Throttled`] with a default delay, for occurrences that have none of their own.
    ///
    /// ```
    /// use std::time::Duration;
    /// use errbook_contract::Retry;
    ///
    /// assert!(Retry::throttled(Some(Duration::from_secs(45))).is_retryable());
    /// ```
    #[must_use]
    pub const fn throttled(after: Option<Duration>) -> Self {
        Retry::Throttled { after }
    }

    /// The default class of a status, where published APIs agree on one:
    ///
    /// - refresh: 401, 407, 412, 428
    /// - backoff: 408, 421, 425, 500, 502, 503, 504
    /// - throttled: 429
    /// - never: 501, 505, every other 4xx except 409, and from 200 to 399
    ///
    /// 409, every other 5xx and statuses that no response ends with have no default.
    ///
    /// ```
    /// use errbook_contract::Retry;
    ///
    /// assert_eq!(Retry::default_for(404), Some(Retry::Never));
    /// assert_eq!(Retry::default_for(409), None);
    /// ```
    #[must_use]
    pub const fn default_for(status: u16) -> Option<Self> {
        match status {
            401 | 407 | 412 | 428 => Some(Retry::Refresh),
            408 | 421 | 425 | 500 | 502 | 503 | 504 => Some(Retry::BACKOFF),
            429 => Some(Retry::THROTTLED),
            409 => None,
            200..=499 | 501 | 505 => Some(Retry::Never),
            _ => None,
        }
    }

    /// Whether a repeat of the same request can succeed: true for [`Backoff`](Retry::Backoff) and
    /// [`Throttled`](Retry::Throttled).
    ///
    /// ```
    /// assert!(!errbook_contract::Retry::Refresh.is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self, Retry::Backoff { .. } | Retry::Throttled { .. })
    }

    /// Whether class and parameters are the same, in const evaluation.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_same(&self, other: &Retry) -> bool {
        match (self, other) {
            (Retry::Never, Retry::Never) | (Retry::Refresh, Retry::Refresh) => true,
            (
                Retry::Backoff {
                    initial,
                    factor,
                    max,
                    attempts,
                },
                Retry::Backoff {
                    initial: initial_2,
                    factor: factor_2,
                    max: max_2,
                    attempts: attempts_2,
                },
            ) => {
                initial.as_nanos() == initial_2.as_nanos()
                    && *factor == *factor_2
                    && max.as_nanos() == max_2.as_nanos()
                    && *attempts == *attempts_2
            }
            (Retry::Throttled { after: Some(after) }, Retry::Throttled { after: Some(other) }) => {
                after.as_nanos() == other.as_nanos()
            }
            (Retry::Throttled { after: None }, Retry::Throttled { after: None }) => true,
            _ => false,
        }
    }

    /// The name of the class in the attribute, in documents and in the fact `retry` of an envelope.
    ///
    /// ```
    /// assert_eq!(errbook_contract::Retry::Never.as_str(), "never");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Retry::Never => "never",
            Retry::Refresh => "refresh",
            Retry::Backoff { .. } => "backoff",
            Retry::Throttled { .. } => "throttled",
        }
    }
}

/// The class of this name, with its default parameters.
///
/// ```
/// use errbook_contract::Retry;
///
/// assert_eq!("backoff".parse(), Ok(Retry::BACKOFF));
/// assert!("sometimes".parse::<Retry>().is_err());
/// ```
impl FromStr for Retry {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word("retry class", Retry::CLASSES, Retry::as_str, word)
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

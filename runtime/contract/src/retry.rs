//! What a client may do about an error: [`Retry`] and [`Effect`].

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// What would make a repeat of the request succeed.
///
/// The class is a declared fact of each error, not a guess from its status. Written in the attribute as
/// `retry = "never"`, `"refresh"`, `"backoff"` or `"throttled"`; where it is silent, the status decides if it
/// can: see [`Retry::default_for`].
///
/// ```
/// use std::time::Duration;
/// use errbook_contract::Retry;
///
/// let retry = Retry::BACKOFF;
/// assert!(retry.is_retryable());
/// assert_eq!(retry.delay(1), Some(Duration::from_secs(1)));
/// assert_eq!(retry.delay(3), Some(Duration::from_secs(4)));
/// assert_eq!(retry.delay(4), None); // four attempts in all, so no wait follows the fourth
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// Repeating does not help: the request, or the state of the resource, must change first.
    Never,
    /// Get what has gone stale (credentials, state, cursor), then send a new request.
    Refresh,
    /// Repeat this call with growing delays.
    #[non_exhaustive]
    Backoff {
        /// The delay after the first failed attempt.
        initial: Duration,
        /// What each delay is multiplied by to give the next.
        factor: f64,
        /// The longest delay.
        max: Duration,
        /// How often the call is made in all, the first time counted.
        attempts: u32,
    },
    /// The server asked to slow down: repeat, but not before its delay.
    #[non_exhaustive]
    Throttled {
        /// The delay when an occurrence brings none of its own.
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

    /// [`Retry::Throttled`] without a delay of its own: each occurrence is expected to bring one.
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

    /// [`Retry::Throttled`] with the delay of occurrences that have none of their own.
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

    /// The class of a status, where published APIs agree about it: 401, 407, 412 and 428 are refresh; 408, 421, 425,
    /// 500, 502, 503 and 504 backoff; 429 throttled; 501, 505 and every other 4xx never. 409, every other 5xx and what
    /// is no error status have no default.
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
            400..=499 | 501 | 505 => Some(Retry::Never),
            _ => None,
        }
    }

    /// Whether repeating the same request can help: true for [`Backoff`](Retry::Backoff) and
    /// [`Throttled`](Retry::Throttled).
    ///
    /// ```
    /// assert!(!errbook_contract::Retry::Refresh.is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self, Retry::Backoff { .. } | Retry::Throttled { .. })
    }

    /// How long to wait after the `attempt`-th attempt has failed, the first attempt being 1; `None` when no
    /// further attempt should be made.
    ///
    /// A pure schedule: add jitter, and never wait less than the `Retry-After` of the response. `Throttled` has
    /// no schedule of its own beyond `after`; without one it follows [`Retry::BACKOFF`].
    ///
    /// ```
    /// use errbook_contract::Retry;
    ///
    /// assert_eq!(Retry::Never.delay(1), None);
    /// assert_eq!(Retry::THROTTLED.delay(1), Retry::BACKOFF.delay(1));
    /// ```
    #[must_use]
    pub fn delay(&self, attempt: u32) -> Option<Duration> {
        match *self {
            Retry::Never | Retry::Refresh => None,
            Retry::Backoff { attempts, .. } if attempt >= attempts => None,
            Retry::Backoff {
                initial,
                factor,
                max,
                ..
            } => Some(grown(initial, factor, max, attempt)),
            Retry::Throttled { after: Some(after) } => Some(after),
            Retry::Throttled { after: None } => Retry::BACKOFF.delay(attempt),
        }
    }

    /// The class's word, as the attribute, the catalog and the fact `retry` of an envelope write it.
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

/// `initial · factor^(attempt − 1)`, at most `max`; overflow counts as `max`.
fn grown(initial: Duration, factor: f64, max: Duration, attempt: u32) -> Duration {
    let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
    let seconds = initial.as_secs_f64() * factor.powi(exponent);
    Duration::try_from_secs_f64(seconds).map_or(max, |delay| delay.min(max))
}

/// The class of a word, with its default parameters.
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
        let mut classes = Retry::CLASSES.into_iter();
        let class = classes.find(|class| class.as_str() == word);
        class.ok_or_else(|| ParseWordError::new("retry class", word))
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a repeat of the request could apply it twice.
///
/// Together with [`Retry`] it lets a client decide for requests that are not idempotent, too. Written as
/// `effect = "none"` or `"unknown"`; where the attribute is silent, 408, 500, 502 and 504 are `Unknown`, every
/// other status is `None`.
///
/// ```
/// use errbook_contract::Effect;
///
/// assert_eq!(Effect::Unknown.to_string(), "unknown");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Effect {
    /// It cannot: the request was not applied, or the server recognises the repeat.
    None,
    /// It may have been applied.
    Unknown,
}

impl Effect {
    /// Both.
    ///
    /// ```
    /// use errbook_contract::Effect;
    ///
    /// assert_eq!(Effect::ALL.map(|effect| effect.as_str()), ["none", "unknown"]);
    /// ```
    pub const ALL: [Effect; 2] = [Effect::None, Effect::Unknown];

    /// The effect of a status: unknown for 408, 500, 502 and 504, which leave open whether the request was applied.
    ///
    /// ```
    /// use errbook_contract::Effect;
    ///
    /// assert_eq!(Effect::default_for(503), Effect::None);
    /// ```
    #[must_use]
    pub const fn default_for(status: u16) -> Self {
        match status {
            408 | 500 | 502 | 504 => Effect::Unknown,
            _ => Effect::None,
        }
    }

    /// The word, as the attribute, the catalog and the fact `effect` of an envelope write it.
    ///
    /// ```
    /// assert_eq!(errbook_contract::Effect::None.as_str(), "none");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Effect::None => "none",
            Effect::Unknown => "unknown",
        }
    }
}

/// The effect of a word.
///
/// ```
/// use errbook_contract::Effect;
///
/// assert_eq!("unknown".parse(), Ok(Effect::Unknown));
/// ```
impl FromStr for Effect {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        let mut effects = Effect::ALL.into_iter();
        let effect = effects.find(|effect| effect.as_str() == word);
        effect.ok_or_else(|| ParseWordError::new("effect", word))
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is none of the known words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseWordError {
    kind: &'static str,
    word: String,
}

impl ParseWordError {
    pub(crate) fn new(kind: &'static str, word: &str) -> Self {
        ParseWordError {
            kind,
            word: word.to_owned(),
        }
    }
}

impl fmt::Display for ParseWordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.kind, self.word)
    }
}

impl Error for ParseWordError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backoff_grows_to_its_maximum_and_ends() {
        let retry = Retry::Backoff {
            initial: Duration::from_secs(1),
            factor: 2.0,
            max: Duration::from_secs(60),
            attempts: 8,
        };
        let seconds: Vec<_> = (1..=7)
            .map(|attempt| retry.delay(attempt).unwrap().as_secs())
            .collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60]);
        assert_eq!(retry.delay(8), None);
    }

    #[test]
    fn a_schedule_never_overflows() {
        let retry = Retry::Backoff {
            initial: Duration::MAX,
            factor: 1e300,
            max: Duration::from_secs(60),
            attempts: u32::MAX,
        };
        assert_eq!(retry.delay(u32::MAX - 1), Some(Duration::from_secs(60)));
        assert_eq!(retry.delay(0), Some(Duration::from_secs(60)));
    }
}

//! How long a client waits between its attempts.

use std::time::Duration;

use super::Retry;

impl Retry {
    /// How long to wait after attempt number `attempt` has failed, counted from 1; `None` if the client should give up.
    ///
    /// This is the schedule alone: the client adds jitter and never waits less than the `Retry-After` of the response.
    /// [`Throttled`](Retry::Throttled) waits `after` each time; without it, it follows [`Retry::BACKOFF`].
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
            } => Some(backoff_delay(initial, factor, max, attempt)),
            Retry::Throttled { after: Some(after) } => Some(after),
            Retry::Throttled { after: None } => Retry::BACKOFF.delay(attempt),
        }
    }
}

/// `initial · factor^(attempt − 1)`, at most `max`, also on overflow. A factor below 1 counts as 1, so does one that is no
/// number.
fn backoff_delay(initial: Duration, factor: f64, max: Duration, attempt: u32) -> Duration {
    if initial.is_zero() {
        // Times infinity, zero is no number.
        return Duration::ZERO;
    }
    let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
    let seconds = initial.as_secs_f64() * factor.max(1.0).powi(exponent);
    Duration::try_from_secs_f64(seconds).map_or(max, |delay| delay.min(max))
}

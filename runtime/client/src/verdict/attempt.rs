//! The attempt that failed.

use std::time::Duration;

use http::Method;

/// The attempt that failed, as plain values: the caller has the clock and the randomness.
///
/// ```
/// use std::time::Duration;
/// use errbook_client::Attempt;
/// use http::Method;
///
/// // The second try of a booking whose request has an idempotency key.
/// let attempt = Attempt::new(Method::POST).number(2).elapsed(Duration::from_secs(3)).idempotent(true);
/// # let _ = attempt;
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    pub(super) idempotent: bool,
    pub(crate) number: u32,
    pub(super) elapsed: Duration,
    pub(crate) refreshes: u32,
    pub(super) random: f64,
}

impl Attempt {
    /// The first attempt of a request with this method.
    #[must_use]
    pub fn new(method: Method) -> Self {
        Attempt {
            idempotent: method.is_idempotent(),
            number: 1,
            elapsed: Duration::ZERO,
            refreshes: 0,
            random: 1.0,
        }
    }

    /// The number of tries made, this one and those after a refresh included; 1 by default.
    #[must_use]
    pub fn number(mut self, number: u32) -> Self {
        self.number = number;
        self
    }

    /// The time since the first try began; 0 by default.
    #[must_use]
    pub fn elapsed(mut self, elapsed: Duration) -> Self {
        self.elapsed = elapsed;
        self
    }

    /// Whether a repeat has the effect of one request; by default as the method says (RFC 9110 §9.2.2). It is true of a
    /// `POST` with an idempotency key.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// How often a [`Refresh`](crate::Verdict::Refresh) was followed; 0 by default.
    #[must_use]
    pub fn refreshes(mut self, refreshes: u32) -> Self {
        self.refreshes = refreshes;
        self
    }

    /// A random number from 0 to 1, the share of the backoff that is waited; 1 by default, the whole. Without it all
    /// clients of a server that comes back would ask at once.
    #[must_use]
    pub fn random(mut self, random: f64) -> Self {
        self.random = random;
        self
    }
}

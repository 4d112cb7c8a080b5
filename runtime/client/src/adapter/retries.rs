//! The repeats of a client's requests, counted.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::clock::Clock;
use super::random;
use crate::verdict::Tokens;
use crate::{Attempt, Budget, ClientError, Failure, Policy, Retry, Verdict, Why};

/// Decides for all requests of a client whether they are repeated: a [`Policy`], and the [`Budget`] that the requests
/// share. Clones share it, too.
///
/// ```
/// use std::time::Duration;
/// use errbook_client::{Attempt, Policy, Retries};
/// use http::Method;
///
/// let retries = Retries::new(Policy::new().max_wait(Duration::from_secs(10)));
/// let request = retries.request(Attempt::new(Method::POST).idempotent(true));
/// # let _ = request;
/// ```
#[derive(Clone)]
pub struct Retries {
    policy: Policy,
    budget: Option<Arc<Budget>>,
    refresh: Option<Arc<dyn Fn() + Send + Sync>>,
    random: fn() -> f64,
}

impl Retries {
    /// Under this policy, with a budget of its own.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Retries {
            policy,
            budget: Some(Arc::new(Budget::new())),
            refresh: None,
            random: random::share,
        }
    }

    /// With a budget that other clients share, or with none.
    #[must_use]
    pub fn budget(mut self, budget: Option<Arc<Budget>>) -> Self {
        self.budget = budget;
        self
    }

    /// What is done on [`Verdict::Refresh`]: it marks what the request was sent with (credentials, state, a cursor) as
    /// stale, and the request is sent again at once. Without it, such an error ends the repeats.
    #[must_use]
    pub fn on_refresh(mut self, refresh: impl Fn() + Send + Sync + 'static) -> Self {
        self.refresh = Some(Arc::new(refresh));
        self
    }

    /// Where the share of the backoff comes from, from 0 to 1; by default from the standard library's hash keys.
    #[must_use]
    pub fn random(mut self, random: fn() -> f64) -> Self {
        self.random = random;
        self
    }

    /// A request that begins now. Attempts and refreshes are counted on from those of `attempt`; elapsed time and random
    /// share are not taken from it.
    #[must_use]
    pub fn request(&self, attempt: Attempt) -> RequestRetries {
        self.request_since(Clock::start(), attempt)
    }

    /// A request that began at the start of the clock.
    pub(super) fn request_since(&self, clock: Clock, attempt: Attempt) -> RequestRetries {
        RequestRetries {
            retries: self.clone(),
            attempt,
            clock,
            waited: Duration::ZERO,
            tokens: None,
        }
    }
}

impl Default for Retries {
    fn default() -> Self {
        Retries::new(Policy::new())
    }
}

impl fmt::Debug for Retries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retries")
            .field("policy", &self.policy)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}

/// The repeats of one request, counted: made by [`Retries::request`].
///
/// ```
/// use errbook_client::{Attempt, Failure, NoAnswer, Retries, Verdict, Why};
/// use http::Method;
///
/// errbook_client::client! {
///     pub enum BookingError = "tests/vectors/contract.json";
/// }
///
/// # fn main() {
/// let mut request = Retries::default().request(Attempt::new(Method::GET));
/// let closed = || Failure::<BookingError>::NoAnswer(NoAnswer::Closed, "closed".into());
/// // As the contract says of requests without an answer.
/// for _ in 0..2 {
///     assert!(matches!(request.verdict(&closed()), Verdict::Retry(_)));
/// }
/// assert_eq!(request.verdict(&closed()), Verdict::Stop(Why::Attempts));
/// # }
/// ```
#[derive(Debug)]
pub struct RequestRetries {
    retries: Retries,
    attempt: Attempt,
    clock: Clock,
    waited: Duration,
    /// What the last repeat has taken from the budget.
    tokens: Option<Tokens>,
}

impl RequestRetries {
    /// What to do after an attempt has failed, which counts as made: [`Policy::verdict`] with a random share of the
    /// backoff, and [`Why::Budget`] if the budget is spent. What is sent after a [`Verdict::Refresh`] counts, too.
    pub fn verdict<E: ClientError>(&mut self, failure: &Failure<E>) -> Verdict {
        let elapsed = self.clock.elapsed().unwrap_or(self.waited);
        let attempt = self.attempt.clone().elapsed(elapsed);
        let attempt = attempt.random((self.retries.random)());
        let verdict = failure.verdict(&self.retries.policy, &attempt);
        match (verdict, &self.retries.refresh) {
            (Verdict::Retry(delay), _) => self.repeat(delay, class(failure)),
            (Verdict::Refresh, Some(refresh)) => {
                refresh();
                self.refreshed();
                Verdict::Retry(Duration::ZERO)
            }
            (Verdict::Refresh, None) => {
                self.refreshed();
                verdict
            }
            (Verdict::Stop(_), _) => verdict,
        }
    }

    /// What is sent after a refresh is an attempt, too.
    fn refreshed(&mut self) {
        self.attempt.refreshes = self.attempt.refreshes.saturating_add(1);
        self.attempt.number = self.attempt.number.saturating_add(1);
    }

    /// A repeat, if the budget has something left for it.
    fn repeat(&mut self, delay: Duration, retry: Retry) -> Verdict {
        if let Some(budget) = &self.retries.budget {
            let Some(tokens) = budget.take(retry) else {
                return Verdict::Stop(Why::Budget);
            };
            self.tokens = Some(tokens);
        }
        self.attempt.number = self.attempt.number.saturating_add(1);
        // Policies may have no limit, and a server can ask for any delay.
        self.waited = self.waited.saturating_add(delay);
        Verdict::Retry(delay)
    }

    /// Tells the budget that the request has succeeded.
    pub fn succeeded(&mut self) {
        if let Some(budget) = &self.retries.budget {
            budget.succeeded(self.tokens.take());
        }
    }
}

/// The class that decides what a repeat costs.
fn class<E: ClientError>(failure: &Failure<E>) -> Retry {
    match failure {
        Failure::Answer(error) => error.retry(),
        Failure::NoAnswer(..) | Failure::Request(_) => Retry::BACKOFF,
    }
}

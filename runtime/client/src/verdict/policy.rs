//! The limits of a client's patience.

use std::time::Duration;

use errbook_contract::{Effect, Retry};

use super::{Attempt, Verdict, rules};
use crate::classification::Classification;
use crate::received::Received;
use crate::{ClientError, Contract};

/// The limits of a client's patience: plain values, without clock, randomness or shared state.
///
/// ```
/// use std::time::Duration;
/// use errbook_client::Policy;
///
/// let patient = Policy::new().max_attempts(8).max_wait(Duration::from_secs(600));
/// # let _ = patient;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    pub(super) max_attempts: u32,
    pub(super) max_wait: Duration,
    pub(super) max_elapsed: Duration,
}

/// Why no answer came.
///
/// ```
/// use errbook_client::NoAnswer;
///
/// assert_ne!(NoAnswer::Connect, NoAnswer::Timeout);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoAnswer {
    /// There was no connection, so the server has not seen the request.
    Connect,
    /// The answer did not come in time.
    Timeout,
    /// The connection was closed before the answer was complete.
    Closed,
}

impl Policy {
    /// 4 attempts, a wait of at most 60 s, and no wait that ends later than 5 min after the first try began.
    #[must_use]
    pub const fn new() -> Self {
        Policy {
            max_attempts: 4,
            max_wait: Duration::from_secs(60),
            max_elapsed: Duration::from_secs(5 * 60),
        }
    }

    /// The most attempts, the first included, for errors whose contract has no number of its own.
    #[must_use]
    pub const fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// The longest delay that a server may ask for. The client does not wait less instead; it gives up.
    #[must_use]
    pub const fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = max_wait;
        self
    }

    /// The latest end of a delay, counted from the beginning of the first try.
    #[must_use]
    pub const fn max_elapsed(mut self, max_elapsed: Duration) -> Self {
        self.max_elapsed = max_elapsed;
        self
    }

    /// What to do after this error. The first of these rules that applies decides:
    ///
    /// 1. The server said no: [`Why::ServerSaidNo`](crate::Why::ServerSaidNo).
    /// 2. The class is `never`: [`Why::Never`](crate::Why::Never).
    /// 3. The class is `refresh`: [`Verdict::Refresh`], once.
    /// 4. The request may have been applied, and is not idempotent: [`Why::EffectUnknown`](crate::Why::EffectUnknown).
    /// 5. The attempts are used up: [`Why::Attempts`](crate::Why::Attempts).
    /// 6. The server asks for more than [`max_wait`](Policy::max_wait):
    ///    [`Why::ServerAskedFor`](crate::Why::ServerAskedFor).
    /// 7. The delay would end after [`max_elapsed`](Policy::max_elapsed): [`Why::MaxElapsed`](crate::Why::MaxElapsed).
    ///
    /// Otherwise [`Verdict::Retry`], after what the server asks and a random share of the backoff. `x-should-retry: true`
    /// lifts rules 2 and 4 where class and effect are only a guess from the status.
    #[must_use]
    pub fn verdict<E: ClientError>(&self, error: &E, attempt: &Attempt) -> Verdict {
        self.judge(&error.classification(), attempt)
    }

    /// What to do if no answer came. The class is the contract's `no_response`, without it `backoff` with this policy's
    /// attempts. Unless there was no connection, the request may have been applied.
    #[must_use]
    pub fn no_answer<E: ClientError>(&self, why: NoAnswer, attempt: &Attempt) -> Verdict {
        self.judge(&why.classification(E::CONTRACT), attempt)
    }

    pub(crate) fn judge(&self, classification: &Classification, attempt: &Attempt) -> Verdict {
        rules::verdict(self, classification, attempt)
    }
}

impl NoAnswer {
    pub(crate) fn classification(self, contract: &Contract) -> Classification {
        Classification {
            retry: contract.no_response.unwrap_or(Retry::BACKOFF),
            effect: match self {
                NoAnswer::Connect => Effect::None,
                NoAnswer::Timeout | NoAnswer::Closed => Effect::Unknown,
            },
            retry_known: contract.no_response.is_some(),
            effect_known: true,
            received: Received::default(),
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Policy::new()
    }
}

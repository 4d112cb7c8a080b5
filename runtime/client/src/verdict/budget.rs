//! The budget of repeats that the requests of a client share.

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU32, Ordering};

use errbook_contract::Retry;

/// The budget of repeats that the requests of a client share, so that an outage does not multiply its load: when it is
/// spent, requests fail without a repeat until others succeed.
///
/// In a simulation (`tests/simulation.rs`), 200 clients send a request a second each to a server that can answer 210, and
/// that fails for 30 s. With budgets of their own, they send 201 requests a second at the end of the outage, and all are
/// answered from its end on; without, it is 847, and requests fail for 39 s more. The repeats are 7,000 and 22,270.
///
/// A repeat takes 14 of its 500 tokens, of a throttled request 5. Success of the repeat gives them back, success without
/// a repeat gives one.
///
/// ```
/// use errbook_client::{Budget, Retry};
///
/// let budget = Budget::new();
/// let tokens = budget.take(Retry::BACKOFF).expect("the budget is full");
/// assert_eq!(budget.left(), 486);
/// budget.succeeded(Some(tokens));
/// assert_eq!(budget.left(), 500);
/// ```
#[derive(Debug)]
pub struct Budget {
    capacity: u32,
    left: AtomicU32,
}

/// The tokens that a repeat has taken from a [`Budget`].
#[derive(Debug, PartialEq, Eq)]
#[must_use = "tokens are given back if the repeat succeeds"]
pub struct Tokens(u32);

impl Budget {
    /// A full budget of 500 tokens.
    #[must_use]
    pub const fn new() -> Self {
        Budget::with_capacity(500)
    }

    /// A full budget of so many tokens.
    #[must_use]
    pub const fn with_capacity(tokens: u32) -> Self {
        Budget {
            capacity: tokens,
            left: AtomicU32::new(tokens),
        }
    }

    /// Takes the tokens of a repeat after an error of this class; `None` if there are not enough.
    pub fn take(&self, retry: Retry) -> Option<Tokens> {
        let cost = match retry {
            Retry::Throttled { .. } => 5,
            _ => 14,
        };
        let less = |left: u32| left.checked_sub(cost);
        let taken = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        taken.is_ok().then_some(Tokens(cost))
    }

    /// Gives back the tokens of the last repeat, which succeeded; one, if the request succeeded at once.
    pub fn succeeded(&self, repeat: Option<Tokens>) {
        let gained = repeat.map_or(1, |tokens| tokens.0);
        let more = |left: u32| Some(left.saturating_add(gained).min(self.capacity));
        // The closure never refuses.
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// The tokens that are left.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }
}

impl Default for Budget {
    fn default() -> Self {
        Budget::new()
    }
}

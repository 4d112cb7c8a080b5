//! Whether and when to repeat a request.

mod attempt;
mod budget;
mod policy;
mod rules;
mod why;

use std::time::Duration;

pub use attempt::Attempt;
pub use budget::{Budget, Tokens};
pub use policy::{NoAnswer, Policy};
pub use why::Why;

/// What to do after a request has failed.
///
/// ```
/// use std::time::Duration;
/// use errbook_client::Verdict;
///
/// assert_ne!(Verdict::Retry(Duration::from_secs(1)), Verdict::Refresh);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// Repeat the request after this delay.
    Retry(Duration),
    /// Renew what has gone stale (credentials, state, a cursor), then send a new request.
    Refresh,
    /// Give up.
    Stop(Why),
}

//! Why not to repeat a request.

use std::fmt;
use std::time::Duration;

/// Why a request is not repeated.
///
/// ```
/// use errbook_client::Why;
///
/// assert_eq!(Why::Attempts.to_string(), "no attempts are left");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The server said so: `x-should-retry: false`, or a `grpc-retry-pushback-ms` that is negative or not a number.
    ServerSaidNo,
    /// The error's class is `never`: the request, or the state of the resource, has to change first.
    Never,
    /// What had gone stale was renewed, and the answer is the same.
    RefreshDidNotHelp,
    /// The request may have been applied, and it is not idempotent.
    EffectUnknown,
    /// The error's attempts are used up, or the policy's if the error has none.
    Attempts,
    /// The server asked for this delay, which is longer than [`Policy::max_wait`](crate::Policy::max_wait).
    ServerAskedFor(Duration),
    /// The delay would end after [`Policy::max_elapsed`](crate::Policy::max_elapsed).
    MaxElapsed,
    /// The [`Budget`](crate::Budget) that the client's requests share is spent: too many of them have failed.
    Budget,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Why::ServerSaidNo => "the server said not to repeat the request",
            Why::Never => "a repeat does not help",
            Why::RefreshDidNotHelp => "renewing what was stale did not help",
            Why::EffectUnknown => {
                "the request may have been applied, and a repeat could apply it twice"
            }
            Why::Attempts => "no attempts are left",
            Why::ServerAskedFor(delay) => {
                return write!(
                    f,
                    "the server asked for {delay:?}, longer than the policy waits"
                );
            }
            Why::MaxElapsed => "the time for repeats is over",
            Why::Budget => "too many requests have failed, the budget of repeats is spent",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_has_words_of_its_own() {
        let reasons = [
            Why::ServerSaidNo,
            Why::Never,
            Why::RefreshDidNotHelp,
            Why::EffectUnknown,
            Why::Attempts,
            Why::ServerAskedFor(Duration::from_secs(90)),
            Why::ServerAskedFor(Duration::from_secs(91)),
            Why::MaxElapsed,
            Why::Budget,
        ];
        let texts = reasons.map(|why| why.to_string());
        for (index, text) in texts.iter().enumerate() {
            assert!(text.contains(' '), "{text:?}");
            assert!(!texts[..index].contains(text), "{text:?}");
        }
        assert!(texts[5].contains("90s"), "{}", texts[5]);
    }
}

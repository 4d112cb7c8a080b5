//! Retry class and effect: the status's defaults, and what a delay contradicts.

use crate::diagnostics::{Diagnostics, or_list};
use crate::model::{EffectWord, RetryWord};
use crate::receive::{Given, Status};

use super::fields::Roles;

/// Where the attribute is silent, the status decides if published APIs agree about it.
pub(super) fn default_class(
    status: &Given<Status>,
    diagnostics: &mut Diagnostics,
) -> Option<RetryWord> {
    Some(match status.value.0 {
        401 | 407 | 412 | 428 => RetryWord::Refresh,
        408 | 421 | 425 | 500 | 502 | 503 | 504 => RetryWord::Backoff,
        429 => RetryWord::Throttled,
        501 | 505 => RetryWord::Never,
        409 | 506..=599 => {
            let words = or_list(RetryWord::ALL.map(|(word, _)| word)).replace('`', "\"");
            let message = format!(
                "status {} has no default retry class; add `retry = …`, one of {words}",
                status.value.0
            );
            diagnostics.error(status.span, message);
            return None;
        }
        _ => RetryWord::Never,
    })
}

/// Statuses that leave open whether the request was applied.
pub(super) fn default_effect(status: u16) -> EffectWord {
    match status {
        408 | 500 | 502 | 504 => EffectWord::Unknown,
        _ => EffectWord::None,
    }
}

/// A delay says when to repeat; a class that cannot be retried says not to.
pub(super) fn check_delay(retry: RetryWord, roles: &Roles, diagnostics: &mut Diagnostics) {
    let word = match retry {
        RetryWord::Never => "never",
        RetryWord::Refresh => "refresh",
        RetryWord::Backoff | RetryWord::Throttled => return,
    };
    if let Some(key) = roles.retry_after_key {
        let message = format!(
            "`retry_after` contradicts the retry class `{word}`; \
             remove it, or use `retry = \"throttled\"` or \"backoff\""
        );
        diagnostics.error(key, message);
    }
}

//! Retry class and effect: the status's defaults, the parameters, and what a delay contradicts.

use std::time::Duration;

use crate::diagnostics::Diagnostics;
use crate::model::{EffectWord, Retry};
use crate::receive::{BackoffKeys, Given, RetryAttr, RetryWord, Status, ThrottledKeys};

use super::fields::Roles;

/// The parameters of the classes that have some.
#[derive(Clone)]
pub(super) struct Parameters {
    initial: Duration,
    factor: f64,
    max: Duration,
    attempts: u32,
    after: Option<Duration>,
}

impl Default for Parameters {
    fn default() -> Self {
        Parameters {
            initial: Duration::from_secs(1),
            factor: 2.0,
            max: Duration::from_secs(60),
            attempts: 4,
            after: None,
        }
    }
}

impl Parameters {
    /// The type's, over the defaults.
    pub(super) fn new(
        backoff: Option<BackoffKeys>,
        throttled: Option<ThrottledKeys>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut parameters = Parameters::default();
        if let Some(keys) = backoff {
            parameters.take_backoff(keys, diagnostics);
        }
        if let Some(keys) = throttled {
            parameters.take_throttled(keys, diagnostics);
        }
        parameters
    }

    /// The longest delay is not shorter than the first.
    fn take_backoff(&mut self, keys: BackoffKeys, diagnostics: &mut Diagnostics) {
        let initial = diagnostics.one(keys.initial);
        let max = diagnostics.one(keys.max);
        if let Some(initial) = &initial {
            self.initial = initial.value.0;
        }
        if let Some(max) = &max {
            self.max = max.value.0;
        }
        if let Some(factor) = diagnostics.one(keys.factor) {
            self.factor = factor.value.0;
        }
        if let Some(attempts) = diagnostics.one(keys.attempts) {
            self.attempts = attempts.value.0;
        }
        if self.max >= self.initial {
            return;
        }
        let (initial_is, max_is) = (self.initial, self.max);
        if let Some(max) = max {
            let rule = format!("`max` is shorter than the first delay of {initial_is:?}");
            let message = format!("{rule}; write a `max` of at least that");
            diagnostics.error(max.span, message);
        } else if let Some(initial) = initial {
            let rule = format!("`initial` is longer than the longest delay of {max_is:?}");
            diagnostics.error(initial.span, format!("{rule}; add `max = …`"));
        }
    }

    fn take_throttled(&mut self, keys: ThrottledKeys, diagnostics: &mut Diagnostics) {
        if let Some(after) = diagnostics.one(keys.after) {
            self.after = Some(after.value.0);
        }
    }

    fn of(&self, word: RetryWord) -> Retry {
        match word {
            RetryWord::Never => Retry::Never,
            RetryWord::Refresh => Retry::Refresh,
            RetryWord::Throttled => Retry::Throttled { after: self.after },
            RetryWord::Backoff => Retry::Backoff {
                initial: self.initial,
                factor: self.factor,
                max: self.max,
                attempts: self.attempts,
            },
        }
    }
}

/// The class as it was written, its parameters over the type's.
pub(super) fn class(
    given: RetryAttr,
    defaults: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Retry {
    let mut parameters = defaults.clone();
    match given {
        RetryAttr::Word(word) => parameters.of(word),
        RetryAttr::Backoff(keys) => {
            parameters.take_backoff(keys, diagnostics);
            parameters.of(RetryWord::Backoff)
        }
        RetryAttr::Throttled(keys) => {
            parameters.take_throttled(keys, diagnostics);
            parameters.of(RetryWord::Throttled)
        }
    }
}

/// Where the attribute is silent, the status decides if published APIs agree about it.
pub(super) fn default_class(
    status: &Given<Status>,
    defaults: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Option<Retry> {
    let word = match status.value.0 {
        401 | 407 | 412 | 428 => RetryWord::Refresh,
        408 | 421 | 425 | 500 | 502 | 503 | 504 => RetryWord::Backoff,
        429 => RetryWord::Throttled,
        501 | 505 => RetryWord::Never,
        409 | 506..=599 => {
            let words = RetryWord::ALL
                .map(|(word, _)| format!("\"{word}\""))
                .join(", ");
            let message = format!(
                "status {} has no default retry class; add `retry = …`, one of {words}",
                status.value.0
            );
            diagnostics.error(status.span, message);
            return None;
        }
        _ => RetryWord::Never,
    };
    Some(defaults.of(word))
}

/// Statuses that leave open whether the request was applied.
pub(super) fn default_effect(status: u16) -> EffectWord {
    match status {
        408 | 500 | 502 | 504 => EffectWord::Unknown,
        _ => EffectWord::None,
    }
}

/// A delay says when to repeat; a class that cannot be retried says not to.
pub(super) fn check_delay(retry: &Retry, roles: &Roles, diagnostics: &mut Diagnostics) {
    let word = match retry {
        Retry::Never => "never",
        Retry::Refresh => "refresh",
        Retry::Backoff { .. } | Retry::Throttled { .. } => return,
    };
    if let Some((_, key)) = roles.retry_after {
        let message = format!(
            "`retry_after` contradicts the retry class `{word}`; \
             remove it, or use `retry = \"throttled\"` or `retry = \"backoff\"`"
        );
        diagnostics.error(key, message);
    }
}

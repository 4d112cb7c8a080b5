//! Retry class and effect: defaults by status, parameters, and what a delay contradicts.

use std::time::Duration;

use errbook_contract::Retry;

use super::fields::FieldRoles;
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::DelayField;
use crate::receive::value::{Backoff, Status, Throttled};
use crate::receive::{ReceivedField, RetryAttr, Spanned, Values};
use crate::syntax::rust_type::is_optional;

/// The parameters of the classes `backoff` and `throttled`.
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
        let Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
            ..
        } = Retry::BACKOFF
        else {
            unreachable!("`Retry::BACKOFF` is a `Retry::Backoff`")
        };
        Parameters {
            initial,
            factor,
            max,
            attempts,
            after: None,
        }
    }
}

impl Parameters {
    /// The type's parameters, otherwise the defaults.
    pub(super) fn new(keys: &Keys, diagnostics: &mut Diagnostics) -> Self {
        let mut parameters = Parameters::default();
        if let Some(backoff) = keys.backoff.first() {
            parameters.set_backoff(&backoff.value, diagnostics);
        }
        if let Some(throttled) = keys.throttled.first() {
            parameters.set_throttled(&throttled.value);
        }
        parameters
    }

    /// Sets the given parameters. The longest delay cannot be shorter than the first.
    fn set_backoff(&mut self, given: &Backoff, diagnostics: &mut Diagnostics) {
        let Backoff { initial, max, .. } = given;
        if let Some(initial) = initial {
            self.initial = initial.value.0;
        }
        if let Some(max) = max {
            self.max = max.value.0;
        }
        if let Some(factor) = &given.factor {
            self.factor = factor.value.0;
        }
        if let Some(attempts) = &given.attempts {
            self.attempts = attempts.value.0;
        }
        if self.max >= self.initial {
            return;
        }
        let (first, longest) = (self.initial, self.max);
        if let Some(max) = max {
            let rule = format!("`max` is shorter than the first delay of {first:?}");
            diagnostics.error(max.span, format!("{rule}; write a longer `max`"));
        } else if let Some(initial) = initial {
            let rule = format!("`initial` is longer than the longest delay of {longest:?}");
            diagnostics.error(initial.span, format!("{rule}; add `max = …`"));
        }
    }

    fn set_throttled(&mut self, given: &Throttled) {
        if let Some(after) = &given.after {
            self.after = Some(after.value.0);
        }
    }

    /// The classes `backoff` and `throttled`.
    pub(super) fn classes(&self) -> [Retry; 2] {
        [Retry::BACKOFF, Retry::THROTTLED].map(|class| self.apply_to(class))
    }

    /// The class with these parameters.
    fn apply_to(&self, class: Retry) -> Retry {
        match class {
            Retry::Backoff { .. } => {
                Retry::backoff(self.initial, self.factor, self.max, self.attempts)
            }
            Retry::Throttled { .. } => Retry::throttled(self.after),
            class => class,
        }
    }
}

/// The class given, otherwise the status's default; `None` if it is missing or invalid.
pub(super) fn retry(
    keys: &Keys,
    defaults: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Option<Retry> {
    if keys.retry.is_empty() {
        return default_class(keys.status.first()?, defaults, diagnostics);
    }
    let given = keys.retry.first()?.value.clone();
    Some(class(given, defaults, diagnostics))
}

/// The class as written, with the defaults for the parameters that are not given.
pub(super) fn class(
    given: RetryAttr,
    defaults: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Retry {
    let mut parameters = defaults.clone();
    let class = match given {
        RetryAttr::Class(class) => class,
        RetryAttr::Backoff(given) => {
            parameters.set_backoff(&given, diagnostics);
            Retry::BACKOFF
        }
        RetryAttr::Throttled(given) => {
            parameters.set_throttled(&given);
            Retry::THROTTLED
        }
    };
    parameters.apply_to(class)
}

/// The status's default class. A status without one is reported, since it needs a `retry`.
pub(super) fn default_class(
    status: &Spanned<Status>,
    defaults: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Option<Retry> {
    let class = Retry::default_for(status.value.0);
    if class.is_none() {
        let words = Retry::CLASSES.map(|class| format!("\"{class}\""));
        let words = words.join(", ");
        let rule = format!("status {} has no default retry class", status.value.0);
        let message = format!("{rule}; add `retry = …`, one of {words}");
        diagnostics.error(status.span, message);
    }
    class.map(|class| defaults.apply_to(class))
}

/// Only a retryable class can have a delay. `classes` are those of the variant's statuses, its own first; empty if they
/// are not known.
pub(super) fn check_delay(classes: &[Retry], roles: &FieldRoles, diagnostics: &mut Diagnostics) {
    let Some(class) = classes.first() else {
        return;
    };
    if classes.iter().any(Retry::is_retryable) {
        return;
    }
    if let Some((_, key)) = roles.retry_after() {
        let rule = format!("`retry_after` contradicts the retry class `{class}`");
        let remedy = "remove it, or use `retry = \"throttled\"` or `retry = \"backoff\"`";
        diagnostics.error(key, format!("{rule}; {remedy}"));
    }
}

pub(super) fn delay_field(fields: &[ReceivedField<'_>], roles: &FieldRoles) -> Option<DelayField> {
    let (field, _) = roles.retry_after()?;
    let optional = is_optional(&fields[field].field.ty);
    Some(DelayField { field, optional })
}

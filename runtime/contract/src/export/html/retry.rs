//! Whether and when to repeat a request, in words.

use maud::{Markup, html};

use super::prose::prose;
use super::schedule::{attempts, waits};
use crate::document::CodeDocument;
use crate::export::sample::has_delay;
use crate::layout::Presence;
use crate::{Effect, Retry};

/// The answer to "Retry?" of the class, for the index and its filters.
pub(super) fn label(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "No",
        Retry::Refresh => "After a refresh",
        Retry::Backoff { .. } => "With backoff",
        Retry::Throttled { .. } => "After waiting",
    }
}

pub(super) fn chip(retry: Retry) -> Markup {
    let label = match retry {
        Retry::Never => "No retry".to_owned(),
        retry => format!("Retry {}", label(retry).to_lowercase()),
    };
    html! { span.chip.retry.(retry.as_str()) { (label) } }
}

/// What the class means, once for all of its codes.
pub(super) fn meaning(retry: Retry) -> &'static str {
    match retry {
        Retry::Backoff { .. } => "Repeat the request with growing delays, which the code lists.",
        Retry::Throttled { .. } => {
            "Wait for the seconds in `Retry-After`, then repeat the request; where the header can be missing, the code says \
             how long to wait."
        }
        retry => sentence(retry),
    }
}

/// What [`meaning`] leaves to the code: the schedule, and a delay that is no part of the class; `None` if nothing.
pub(super) fn summary(code: &CodeDocument) -> Option<Markup> {
    let is_throttled = matches!(code.retry, Retry::Throttled { .. });
    let delays = has_delay(code) && !is_throttled;
    (has_schedule(code) || delays).then(|| {
        html! {
            @if has_schedule(code) {
                p {
                    @if is_throttled { "Without " code { "Retry-After" } ":" } @else { (attempts(code.retry)) }
                }
                (waits(code.retry))
            }
            @if delays { (not_before_the_delay(code)) }
        }
    })
}

/// The effect, if a repeat may do harm.
pub(super) fn caution(code: &CodeDocument) -> Option<&'static str> {
    (code.effect == Effect::Unknown).then(|| effect(code))
}

/// What to do by the class of the code, the schedule, and the effect of `Retry-After`.
pub(super) fn advice(code: &CodeDocument) -> Markup {
    let retry = code.retry;
    let after = match retry {
        Retry::Throttled { .. } if always_delays(code) => {
            "Wait for the seconds in `Retry-After`, then repeat the request."
        }
        Retry::Throttled { .. } if has_delay(code) => {
            "Wait for the seconds in `Retry-After` if it is sent, then repeat the request; without it, wait as follows."
        }
        _ => sentence(retry),
    };
    html! {
        p { (prose(after)) @if has_schedule(code) { " " (attempts(retry)) } }
        @if has_schedule(code) { (waits(retry)) }
        @if has_delay(code) && !matches!(retry, Retry::Throttled { .. }) {
            (not_before_the_delay(code))
        }
    }
}

fn not_before_the_delay(code: &CodeDocument) -> Markup {
    html! {
        p {
            "Never earlier than " code { "Retry-After" } " says"
            @if !always_delays(code) { ", when it is sent" } "."
        }
    }
}

/// What to do if no response arrives.
pub(super) fn rule(retry: Retry) -> Markup {
    html! {
        p { (sentence(retry)) " " (attempts(retry)) }
        (waits(retry))
    }
}

/// Whether the request was applied, and whether a repeat is safe.
pub(super) fn effect(code: &CodeDocument) -> &'static str {
    match (code.effect, code.retry.is_retryable()) {
        (Effect::None, false) => "The request was not applied, or a repeat of it is recognised.",
        (Effect::None, true) => {
            "The request was not applied, or a repeat of it is recognised: repeating is safe."
        }
        (Effect::Unknown, false) => "The request may have been applied.",
        (Effect::Unknown, true) => {
            "The request may have been applied: repeat it only if applying it twice does no harm."
        }
    }
}

fn sentence(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => {
            "Repeating does not help: the request, or what it is about, has to change first."
        }
        Retry::Refresh => {
            "Get what has gone stale, such as credentials or a cursor, then send a new request."
        }
        Retry::Backoff { .. } => "Repeat the request with growing delays.",
        Retry::Throttled { .. } => "Wait, then repeat the request.",
    }
}

/// A schedule is not needed if every response has a delay.
fn has_schedule(code: &CodeDocument) -> bool {
    match code.retry {
        Retry::Throttled { after: None } => !always_delays(code),
        Retry::Throttled { .. } => false,
        retry => retry.is_retryable(),
    }
}

fn always_delays(code: &CodeDocument) -> bool {
    code.retry_after == Presence::Always
}

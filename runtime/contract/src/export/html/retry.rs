//! Whether and when to repeat a request, in words.

use maud::{Markup, html};

use super::prose::prose;
use super::schedule::{attempts, waits};
use crate::document::CodeDocument;
use crate::export::sample::has_delay;
use crate::layout::Presence;
use crate::{Effect, Retry};

/// The name of the class, for chips and filters.
pub(super) fn label(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "Do not repeat",
        Retry::Refresh => "Refresh first",
        Retry::Backoff { .. } => "Repeat with backoff",
        Retry::Throttled { .. } => "Wait, then repeat",
    }
}

pub(super) fn chip(retry: Retry) -> Markup {
    html! { span.chip.retry.(retry.as_str()) { (label(retry)) } }
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
            p {
                "Never earlier than " code { "Retry-After" } " says"
                @if !always_delays(code) { ", when it is sent" } "."
            }
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

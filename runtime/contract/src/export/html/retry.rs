//! Whether to repeat a request, and when, in plain words.

use maud::{Markup, html};

use super::prose::prose;
use super::schedule::{attempts, waits};
use crate::{Definition, Effect, Retry};

/// The class, for a chip and a filter.
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

/// What to do about a definition's class, its schedule, and how `Retry-After` changes it.
pub(super) fn advice(definition: &Definition) -> Markup {
    let retry = definition.retry();
    let after = match retry {
        Retry::Throttled { .. } if definition.always_delays() => {
            "Wait for the seconds in `Retry-After`, then repeat the request."
        }
        Retry::Throttled { .. } if definition.may_delay() => {
            "Wait for the seconds in `Retry-After` if it is sent, then repeat the request; without it, wait as follows."
        }
        _ => sentence(retry),
    };
    html! {
        p { (prose(after)) @if waits_follow(definition) { " " (attempts(retry)) } }
        @if waits_follow(definition) { (waits(retry)) }
        @if definition.may_delay() && !matches!(retry, Retry::Throttled { .. }) {
            p {
                "Never earlier than " code { "Retry-After" } " says"
                @if !definition.always_delays() { ", when it is sent" } "."
            }
        }
    }
}

/// The same of a rule that no response belongs to.
pub(super) fn rule(retry: Retry) -> Markup {
    html! {
        p { (sentence(retry)) " " (attempts(retry)) }
        (waits(retry))
    }
}

/// Whether the request was applied, and what that means to a repeat.
pub(super) fn effect(definition: &Definition) -> &'static str {
    match (definition.effect(), definition.retry().is_retryable()) {
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

/// A delay that every response brings needs no other.
fn waits_follow(definition: &Definition) -> bool {
    match definition.retry() {
        Retry::Throttled { after: None } => !definition.always_delays(),
        Retry::Throttled { .. } => false,
        retry => retry.is_retryable(),
    }
}

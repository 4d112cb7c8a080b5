//! The facts beside the keys that an error needs.

use std::time::Duration;

use errbook_contract::layout::{Fact, Value};
use errbook_contract::{Effect, Retry};
use http::{HeaderMap, StatusCode};
use serde_json::value::RawValue;

use super::details::Details;
use super::walk::{Reading, Shown};
use super::{json, text};
use crate::contract::Definition;
use crate::delay;

/// The message.
pub(super) fn message(reading: &Reading<'_, '_>) -> Option<String> {
    let messages = reading.facts.iter();
    let mut messages = messages.filter(|(fact, _)| **fact == Fact::Message);
    messages.find_map(|(_, shown)| shown.string().map(|text| text.into_owned()))
}

/// The longest delay that facts and details ask for. The details are those that some of the definitions mark as delays.
pub(super) fn delay<'d>(
    facts: &[(&Fact, Shown<'_>)],
    details: &Details,
    definitions: impl Iterator<Item = &'d Definition>,
) -> Option<Duration> {
    let facts = facts.iter().filter_map(|(fact, shown)| match fact {
        Fact::RetryAfter => delay::whole_seconds(&shown.value()?),
        Fact::RetryAfterMs => delay::whole_milliseconds(&shown.value()?),
        _ => None,
    });
    let marked = definitions
        .flat_map(|definition| definition.details.iter())
        .filter(|detail| detail.delay)
        .filter_map(|detail| delay::whole_seconds(details.get(&detail.name)?));
    facts.chain(marked).max()
}

/// The facts in the headers of a definition.
pub(super) fn in_headers<'d>(
    definition: &'d Definition,
    headers: &HeaderMap,
) -> Vec<(&'d Fact, Shown<'static>)> {
    let mut facts = Vec::new();
    for header in definition.headers.iter() {
        for line in headers.get_all(&*header.name) {
            let line = line.to_str().unwrap_or_default();
            let found = text::read(&header.value, line).unwrap_or_default();
            let shown = found.into_iter();
            facts.extend(shown.map(|(fact, part)| (fact, Shown::Text(part.to_owned()))));
        }
    }
    facts
}

/// The class that the answer names, with its default parameters.
pub(super) fn retry(facts: &[(&Fact, Shown<'_>)], status: StatusCode) -> Option<Retry> {
    let word = |(fact, shown): &(&Fact, Shown<'_>)| match fact {
        Fact::Retry => shown.string()?.parse().ok(),
        _ => None,
    };
    let retryable = |(fact, shown): &(&Fact, Shown<'_>)| match (fact, shown.value()?) {
        (Fact::Retryable, serde_json::Value::Bool(true)) if status.as_u16() == 429 => {
            Some(Retry::THROTTLED)
        }
        (Fact::Retryable, serde_json::Value::Bool(true)) => Some(Retry::BACKOFF),
        // What is stale can be renewed nevertheless.
        (Fact::Retryable, serde_json::Value::Bool(false)) => Some(
            Retry::default_for(status.as_u16())
                .filter(|default| !default.is_retryable())
                .unwrap_or(Retry::Never),
        ),
        _ => None,
    };
    facts
        .iter()
        .find_map(word)
        .or_else(|| facts.iter().find_map(retryable))
}

/// The effect that the answer names.
pub(super) fn effect(facts: &[(&Fact, Shown<'_>)]) -> Option<Effect> {
    facts.iter().find_map(|(fact, shown)| match fact {
        Fact::Effect => shown.string()?.parse().ok(),
        _ => None,
    })
}

/// The code and the number, as received.
pub(super) fn identity(
    keys: &[(&Value, &RawValue)],
    headers: &[(&Fact, Shown<'_>)],
) -> (Option<String>, Option<i32>) {
    let (mut code, mut number) = (None, None);
    let mut take = |fact: &Fact, shown: &Shown<'_>| match fact {
        Fact::Code => code = code.take().or(shown.string().map(|text| text.into_owned())),
        Fact::Number => {
            let value = shown.value().and_then(|value| value.as_i64());
            number = number.or(value.and_then(|value| i32::try_from(value).ok()));
        }
        _ => {}
    };
    for (layout, value) in keys {
        let layout = match layout {
            Value::Or(alternatives) => alternatives.first(),
            layout => Some(*layout),
        };
        match layout {
            Some(Value::Fact(fact)) => take(fact, &Shown::Json(value)),
            Some(Value::Text(pieces)) => {
                if let Some(string) = json::string(value) {
                    for (fact, part) in text::read(pieces, &string).unwrap_or_default() {
                        take(fact, &Shown::Text(part.to_owned()));
                    }
                }
            }
            _ => {}
        }
    }
    for (fact, shown) in headers {
        take(fact, shown);
    }
    (code, number)
}

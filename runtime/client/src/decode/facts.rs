//! The facts beside the keys that an error needs.

use std::borrow::Cow;
use std::time::Duration;

use errbook_contract::layout::{Fact, Value};
use errbook_contract::{Effect, Retry};
use http::{HeaderMap, StatusCode};

use super::details::Given;
use super::reading::{Key, Reading, Shown};
use super::text;
use crate::contract::Definition;
use crate::delay;

/// What shows a fact. A value of its own comes before a part of a string, where its end may be another one's.
#[inline]
fn showing<'s, 'b>(
    facts: &'s [(&Fact, Shown<'b>)],
    fact: &Fact,
) -> impl Iterator<Item = &'s Shown<'b>> {
    let of_fact = facts.iter().filter(move |(other, _)| *other == fact);
    let own = |shown: &Shown<'_>| matches!(shown, Shown::Json(_));
    let has_own = of_fact.clone().any(|(_, shown)| own(shown));
    let shown = of_fact.map(|(_, shown)| shown);
    shown.filter(move |shown| own(shown) || !has_own)
}

/// The message.
pub(super) fn message<'a>(reading: &Reading<'a>) -> Option<Cow<'a, str>> {
    showing(&reading.facts, &Fact::Message).find_map(Shown::string)
}

/// The longest delay that facts and details ask for. The details are those that some of the definitions mark as delays.
#[inline]
pub(super) fn delay<'d>(
    facts: &[(&Fact, Shown<'_>)],
    details: &Given<'_>,
    definitions: impl Iterator<Item = &'d Definition>,
) -> Option<Duration> {
    let is_delay = |fact: &Fact| matches!(fact, Fact::RetryAfter | Fact::RetryAfterMs);
    let mut longest = None;
    if facts.iter().any(|(fact, _)| is_delay(fact)) {
        longest = shown_delay(facts);
    }
    for detail in definitions.flat_map(|definition| definition.details.iter()) {
        if detail.delay {
            let shown = details.get(&detail.name);
            let value = shown.and_then(Shown::parse);
            longest = longest.max(value.and_then(|value| delay::whole_seconds(&value)));
        }
    }
    longest
}

fn shown_delay(facts: &[(&Fact, Shown<'_>)]) -> Option<Duration> {
    let seconds =
        showing(facts, &Fact::RetryAfter).filter_map(|shown| delay::whole_seconds(&shown.parse()?));
    let milliseconds = showing(facts, &Fact::RetryAfterMs)
        .filter_map(|shown| delay::whole_milliseconds(&shown.parse()?));
    seconds.chain(milliseconds).max()
}

/// Adds the facts in the headers of a definition.
pub(super) fn in_headers<'a>(
    facts: &mut impl Extend<(&'a Fact, Shown<'a>)>,
    definition: &'a Definition,
    headers: &'a HeaderMap,
) {
    for header in definition.headers.iter() {
        for line in headers.get_all(&*header.name) {
            let line = line.to_str().unwrap_or_default();
            let found = text::read(&header.value, line).unwrap_or_default();
            let shown = found.into_iter();
            facts.extend(shown.map(|(fact, part)| (fact, Shown::Text(part.into()))));
        }
    }
}

/// The class that the answer names, with its default parameters.
pub(super) fn retry(facts: &[(&Fact, Shown<'_>)], status: StatusCode) -> Option<Retry> {
    let mut words = showing(facts, &Fact::Retry);
    let mut retryable = showing(facts, &Fact::Retryable);
    words
        .find_map(|shown| shown.string()?.parse().ok())
        .or_else(|| retryable.find_map(|shown| Some(by_retryable(shown.parse()?, status))))
}

/// What is not retryable but stale can be renewed nevertheless.
fn by_retryable(retryable: bool, status: StatusCode) -> Retry {
    let default = Retry::default_for(status.as_u16());
    let default = default.filter(|default| default.is_retryable() == retryable);
    default.unwrap_or(match retryable {
        true => Retry::BACKOFF,
        false => Retry::Never,
    })
}

/// The effect that the answer names.
pub(super) fn effect(facts: &[(&Fact, Shown<'_>)]) -> Option<Effect> {
    showing(facts, &Fact::Effect).find_map(|shown| shown.string()?.parse().ok())
}

/// The code and the number, as received.
pub(super) fn identity(
    keys: &[Key<'_>],
    headers: &[(&Fact, Shown<'_>)],
) -> (Option<String>, Option<i32>) {
    let (mut code, mut number) = (None, None);
    let mut take = |fact: &Fact, shown: &Shown<'_>| match fact {
        Fact::Code => code = code.take().or(shown.string().map(Cow::into_owned)),
        Fact::Number => number = number.or_else(|| whole(shown)),
        _ => {}
    };
    for key in keys {
        match key {
            Key::Json(layout, value) => {
                let layout = match layout {
                    Value::Or(alternatives) => alternatives.first(),
                    layout => Some(*layout),
                };
                match layout {
                    Some(Value::Fact(fact)) => take(fact, &Shown::Json(*value)),
                    Some(Value::Text(pieces)) => {
                        let Some(string) = value.string() else {
                            continue;
                        };
                        for (fact, part) in text::read(pieces, &string).unwrap_or_default() {
                            take(fact, &Shown::Text(part.into()));
                        }
                    }
                    _ => {}
                }
            }
            Key::Text(pieces, body) => {
                for (fact, part) in text::read(pieces, body).unwrap_or_default() {
                    take(fact, &Shown::Text(part.into()));
                }
            }
        }
    }
    for (fact, shown) in headers {
        take(fact, shown);
    }
    (code, number)
}

fn whole(shown: &Shown<'_>) -> Option<i32> {
    let number: serde_json::Value = shown.parse()?;
    number
        .as_i64()
        .and_then(|number| i32::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_to_be_retryable_has_the_class_of_its_status_if_that_agrees() {
        let class = |retryable, status| {
            let status = StatusCode::from_u16(status).unwrap();
            by_retryable(retryable, status)
        };
        assert_eq!(class(false, 401), Retry::Refresh);
        assert_eq!(class(false, 429), Retry::Never);
        assert_eq!(class(false, 409), Retry::Never);
        assert_eq!(class(true, 429), Retry::THROTTLED);
        assert_eq!(class(true, 401), Retry::BACKOFF);
        assert_eq!(class(true, 409), Retry::BACKOFF);
    }
}

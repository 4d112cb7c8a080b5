//! The one rule for which members of a layout are present, in const and at run time.

use super::{Element, Fact, Member, Text, Value};
use crate::const_slice;
use crate::constant::{same, str_of};

/// Whether a value's facts are present in responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "lowercase"))]
pub enum Presence {
    /// In no response.
    Never,
    /// It depends on the response.
    Sometimes,
    /// In every response.
    Always,
}

/// Which facts an error has, as far as they can be absent.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// `number`
    pub number: bool,
    /// `help`
    pub help: bool,
    /// `docs_url`
    pub docs_url: bool,
    /// `retry_after` and `retry_after_ms`
    pub retry_after: Presence,
    /// The public details.
    pub details: &'a [DetailPresence<'a>],
    /// The names of the `extra` literals.
    pub extra: &'a [&'a str],
}

/// A public detail and whether it is present.
#[derive(Debug, Clone, Copy)]
pub struct DetailPresence<'a> {
    /// The name on the wire; `None` when its members stand in its place.
    pub name: Option<&'a str>,
    /// Whether a response can leave it out.
    pub optional: bool,
    /// Whether the layout shows it on its own, as `details.NAME`; then it is not among the `details`.
    pub placed: bool,
}

impl Presence {
    const fn of(present: bool) -> Self {
        if present {
            Presence::Always
        } else {
            Presence::Never
        }
    }

    const fn is(self, other: Presence) -> bool {
        self as u8 == other as u8
    }
}

impl Facts<'_> {
    /// Whether a fact is present.
    ///
    /// The details as a whole never count as always present: a response whose details fail to serialize goes out
    /// without them.
    #[must_use]
    pub const fn presence(&self, fact: &Fact) -> Presence {
        match fact {
            Fact::Number => Presence::of(self.number),
            Fact::Help => Presence::of(self.help),
            Fact::DocsUrl => Presence::of(self.docs_url),
            Fact::RetryAfter | Fact::RetryAfterMs => self.retry_after,
            Fact::Details => self.unplaced_details(),
            Fact::Detail(name) => self.detail(str_of(name)),
            Fact::Extra(name) => {
                let name = str_of(name);
                let mut i = 0;
                while i < self.extra.len() {
                    if same(self.extra[i], name) {
                        return Presence::Always;
                    }
                    i += 1;
                }
                Presence::Never
            }
            _ => Presence::Always,
        }
    }

    const fn unplaced_details(&self) -> Presence {
        let mut i = 0;
        while i < self.details.len() {
            if !self.details[i].placed {
                return Presence::Sometimes;
            }
            i += 1;
        }
        Presence::Never
    }

    const fn detail(&self, name: &str) -> Presence {
        let mut i = 0;
        while i < self.details.len() {
            if let Some(known) = self.details[i].name
                && same(known, name)
            {
                return if self.details[i].optional {
                    Presence::Sometimes
                } else {
                    Presence::Always
                };
            }
            i += 1;
        }
        Presence::Never
    }
}

/// Whether a value of a layout is present: a fact when the error has it, an object or list when any fact in it is, a
/// string when all facts in it are. What shows no fact is always present.
#[must_use]
pub const fn presence(value: &Value, facts: &Facts<'_>) -> Presence {
    match value {
        Value::Fact(fact) => facts.presence(fact),
        Value::Literal(_) => Presence::Always,
        Value::Or(alternatives) => {
            let alternatives = const_slice!(alternatives);
            let mut any = Any::new();
            let mut i = 0;
            while i < alternatives.len() {
                any.add(presence(&alternatives[i], facts));
                i += 1;
            }
            any.result()
        }
        Value::Object(object) => {
            let object = const_slice!(object);
            let mut any = Any::new();
            let mut i = 0;
            while i < object.len() {
                match &object[i] {
                    Member::Required(_, value) if !value.has_fact() => {}
                    Member::Required(_, value) | Member::Optional(_, value) => {
                        any.add(presence(value, facts));
                    }
                    Member::Details => any.add(facts.presence(&Fact::Details)),
                }
                i += 1;
            }
            any.result()
        }
        Value::List(elements) => {
            let elements = const_slice!(elements);
            let mut any = Any::new();
            let mut i = 0;
            while i < elements.len() {
                match &elements[i] {
                    Element::Required(value) if !value.has_fact() => {}
                    Element::Required(value) | Element::Optional(value) => {
                        any.add(presence(value, facts));
                    }
                }
                i += 1;
            }
            any.result()
        }
        Value::Text(pieces) => {
            let pieces = const_slice!(pieces);
            let mut all = Presence::Always;
            let mut i = 0;
            while i < pieces.len() {
                if let Text::Fact(fact) = &pieces[i] {
                    let fact = facts.presence(fact);
                    if (fact as u8) < all as u8 {
                        all = fact;
                    }
                }
                i += 1;
            }
            all
        }
    }
}

/// Present when any of its parts is; always, when it has none.
struct Any {
    parts: bool,
    most: Presence,
}

impl Any {
    const fn new() -> Self {
        Any {
            parts: false,
            most: Presence::Never,
        }
    }

    const fn add(&mut self, part: Presence) {
        self.parts = true;
        if self.most.is(Presence::Never) || part.is(Presence::Always) {
            self.most = part;
        }
    }

    const fn result(self) -> Presence {
        if self.parts {
            self.most
        } else {
            Presence::Always
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow::Borrowed;

    const FACTS: Facts<'static> = Facts {
        number: false,
        help: true,
        docs_url: false,
        retry_after: Presence::Sometimes,
        details: &[
            DetailPresence {
                name: Some("a"),
                optional: false,
                placed: true,
            },
            DetailPresence {
                name: Some("b"),
                optional: true,
                placed: false,
            },
        ],
        extra: &["x"],
    };

    fn of(value: Value) -> Presence {
        presence(&value, &FACTS)
    }

    #[test]
    fn facts_have_their_presence() {
        assert_eq!(of(Value::Fact(Fact::Code)), Presence::Always);
        assert_eq!(of(Value::Fact(Fact::Number)), Presence::Never);
        assert_eq!(of(Value::Fact(Fact::RetryAfterMs)), Presence::Sometimes);
        assert_eq!(of(Value::Fact(Fact::Details)), Presence::Sometimes);
        assert_eq!(of(Value::Fact(Fact::Detail("a".into()))), Presence::Always);
        assert_eq!(
            of(Value::Fact(Fact::Detail("b".into()))),
            Presence::Sometimes
        );
        assert_eq!(of(Value::Fact(Fact::Detail("c".into()))), Presence::Never);
        assert_eq!(of(Value::Fact(Fact::Extra("x".into()))), Presence::Always);
        assert_eq!(of(Value::Fact(Fact::Extra("y".into()))), Presence::Never);
    }

    #[test]
    fn details_that_are_all_placed_leave_none() {
        let facts = |placed| DetailPresence {
            name: Some("a"),
            optional: false,
            placed,
        };
        let details = |placed| {
            let details = [facts(true), facts(placed)];
            let facts = Facts {
                details: &details,
                ..FACTS
            };
            presence(&Value::Object(Borrowed(&[Member::Details])), &facts)
        };
        assert_eq!(details(true), Presence::Never);
        assert_eq!(details(false), Presence::Sometimes);
    }

    #[test]
    fn an_object_is_present_when_any_fact_in_it_is() {
        const NUMBER: Value = Value::Fact(Fact::Number);
        let object = |value| {
            of(Value::Object(
                vec![
                    Member::Required("n".into(), NUMBER),
                    Member::Optional("v".into(), value),
                ]
                .into(),
            ))
        };
        assert_eq!(object(NUMBER), Presence::Never);
        assert_eq!(object(Value::Fact(Fact::RetryAfter)), Presence::Sometimes);
        assert_eq!(object(Value::Fact(Fact::Help)), Presence::Always);
        assert_eq!(of(Value::Object(Borrowed(&[]))), Presence::Always);
        assert_eq!(of(Value::List(Borrowed(&[]))), Presence::Always);
    }

    #[test]
    fn a_string_is_present_when_all_facts_in_it_are() {
        let text = |fact| {
            of(Value::Text(
                vec![Text::Fact(Fact::Code), Text::Fact(fact)].into(),
            ))
        };
        assert_eq!(text(Fact::Number), Presence::Never);
        assert_eq!(text(Fact::RetryAfter), Presence::Sometimes);
        assert_eq!(text(Fact::Help), Presence::Always);
    }

    #[test]
    fn the_first_present_alternative_counts() {
        let or = |first, second| of(Value::Or(vec![Value::Fact(first), second].into()));
        assert_eq!(
            or(Fact::Number, Value::Fact(Fact::DocsUrl)),
            Presence::Never
        );
        assert_eq!(
            or(Fact::Number, Value::Literal("1".into())),
            Presence::Always
        );
        assert_eq!(
            or(Fact::RetryAfter, Value::Fact(Fact::Number)),
            Presence::Sometimes
        );
    }
}

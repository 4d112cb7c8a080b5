//! A layout, backwards: which fact each place of a body shows.

use std::borrow::Cow;

use errbook_contract::layout::{Element, Fact, Member, Value};
use serde_json::value::RawValue;

use super::json::{self, Kind};
use super::keys::{self, same_json};
use super::text;
use crate::contract::Definition;

/// What a body shows, read by one layout.
#[derive(Debug, Default)]
pub(super) struct Reading<'l, 'b> {
    /// The values at the places of the keys.
    pub(super) keys: Vec<(&'l Value, &'b RawValue)>,
    /// The other facts, but for details.
    pub(super) facts: Vec<(&'l Fact, Shown<'b>)>,
    /// The details by name, those that the layout places elsewhere among them; a name can be repeated.
    pub(super) details: Vec<(Cow<'l, str>, &'b RawValue)>,
    /// All required members are there, each of its kind, and the literals are the layout's.
    pub(super) fits: bool,
    /// An object on the layout's way has a member of the layout twice.
    pub(super) repeated: bool,
}

/// What shows a fact: a value, or a part of a string.
#[derive(Debug, Clone)]
pub(super) enum Shown<'b> {
    Json(&'b RawValue),
    Text(String),
}

impl Shown<'_> {
    pub(super) fn string(&self) -> Option<Cow<'_, str>> {
        match self {
            Shown::Json(value) => json::string(value),
            Shown::Text(text) => Some(Cow::Borrowed(text)),
        }
    }

    /// The value; of a text the number or boolean that it is.
    pub(super) fn value(&self) -> Option<serde_json::Value> {
        match self {
            Shown::Json(value) => json::value(value),
            Shown::Text(text) => serde_json::from_str(text).ok(),
        }
    }
}

/// Reads a body by a layout. With a definition, `fact or …` shows what this definition has.
pub(super) fn read<'l, 'b>(
    layout: &'l Value,
    body: &'b RawValue,
    definition: Option<&Definition>,
) -> Reading<'l, 'b> {
    let mut walk = Walk {
        definition,
        reading: Reading::default(),
    };
    walk.reading.fits = walk.value(layout, body);
    walk.reading
}

struct Walk<'l, 'b, 'd> {
    definition: Option<&'d Definition>,
    reading: Reading<'l, 'b>,
}

impl<'l, 'b> Walk<'l, 'b, '_> {
    /// Whether the value can stand where the layout has this one.
    fn value(&mut self, layout: &'l Value, value: &'b RawValue) -> bool {
        if keys::is_key(layout) {
            self.reading.keys.push((layout, value));
            if self.definition.is_none() || !matches!(layout, Value::Or(_)) {
                return accepts(layout, value);
            }
        }
        match layout {
            Value::Fact(fact) => self.fact(fact, value),
            Value::Or(alternatives) => self.alternatives(alternatives, value),
            Value::Object(members) => match json::members(value) {
                Some(found) => self.members(members, &found),
                None => false,
            },
            Value::List(elements) => match json::elements(value) {
                Some(found) => self.elements(elements, &found),
                None => false,
            },
            Value::Text(pieces) => {
                let string = json::string(value);
                let Some(facts) = string.as_deref().and_then(|text| text::read(pieces, text))
                else {
                    return false;
                };
                for (fact, part) in facts {
                    let shown = Shown::Text(part.to_owned());
                    self.reading.facts.push((fact, shown));
                }
                true
            }
            Value::Literal(literal) => same_json(literal, value),
        }
    }

    fn fact(&mut self, fact: &'l Fact, value: &'b RawValue) -> bool {
        if !fact_accepts(fact, value) {
            return false;
        }
        match fact {
            Fact::Details => {
                let members = json::members(value).unwrap_or_default().into_iter();
                let details = members.map(|(name, value)| (Cow::Owned(name), value));
                self.reading.details.extend(details);
            }
            Fact::Detail(name) => self
                .reading
                .details
                .push((Cow::Borrowed(name.as_ref()), value)),
            fact => self.reading.facts.push((fact, Shown::Json(value))),
        }
        true
    }

    /// The first alternative that the value can be, unless it is what another one always shows.
    fn alternatives(&mut self, alternatives: &'l [Value], value: &'b RawValue) -> bool {
        let absent = |alternative: &Value| match (alternative, self.definition) {
            (Value::Fact(fact), Some(definition)) => !keys::can_have(definition, fact),
            _ => false,
        };
        let possible = alternatives.iter().filter(|value| !absent(value));
        if possible
            .clone()
            .any(|value_of| self.always_shows(value_of, value))
        {
            return true;
        }
        match possible
            .clone()
            .find(|alternative| accepts(alternative, value))
        {
            // A key of another value is compared where it is one.
            Some(alternative) if keys::is_key(alternative) => true,
            Some(alternative) => self.value(alternative, value),
            None => false,
        }
    }

    /// Whether the value is what the layout shows in every answer, as far as the definition is known.
    fn always_shows(&self, layout: &Value, value: &RawValue) -> bool {
        match self.definition {
            Some(definition) => keys::shows(definition, layout, value),
            None => !layout.has_fact() && accepts(layout, value),
        }
    }

    fn members(&mut self, members: &'l [Member], found: &[(String, &'b RawValue)]) -> bool {
        let mut fits = true;
        for member in members {
            match member {
                Member::Required(name, value) => match self.member(name, found) {
                    Some(found) => fits &= self.value(value, found),
                    None => fits = false,
                },
                // An optional member of another kind counts as absent.
                Member::Optional(name, value) => {
                    if let Some(found) = self.member(name, found) {
                        self.value(value, found);
                    }
                }
                Member::Details => {
                    let beside = |name: &str| members.iter().any(|m| m.name() == Some(name));
                    let rest = found.iter().filter(|(name, _)| !beside(name));
                    let rest = rest.map(|(name, value)| (Cow::Owned(name.clone()), *value));
                    self.reading.details.extend(rest);
                }
            }
        }
        fits
    }

    fn member(&mut self, name: &str, found: &[(String, &'b RawValue)]) -> Option<&'b RawValue> {
        let mut named = found.iter().filter(|(known, _)| known == name);
        let first = named.next();
        self.reading.repeated |= named.next().is_some();
        first.map(|(_, value)| *value)
    }

    /// In order; an optional element that the next value cannot be is absent.
    fn elements(&mut self, elements: &'l [Element], found: &[&'b RawValue]) -> bool {
        let mut fits = true;
        let mut found = found.iter().copied().peekable();
        for element in elements {
            match element {
                Element::Required(value) => match found.next() {
                    Some(found) => fits &= self.value(value, found),
                    None => fits = false,
                },
                Element::Optional(value) => {
                    if let Some(found) = found.next_if(|found| accepts(value, found)) {
                        self.value(value, found);
                    }
                }
            }
        }
        fits
    }
}

/// Whether a value is of the kind of a layout's; of a literal, whether it is the same, of a string, whether its literal
/// parts are, of an object, whether its required members are.
fn accepts(layout: &Value, value: &RawValue) -> bool {
    match layout {
        Value::Fact(fact) => fact_accepts(fact, value),
        Value::Or(alternatives) => alternatives.iter().any(|other| accepts(other, value)),
        Value::Object(members) => json::members(value).is_some_and(|found| {
            members.iter().all(|member| match member {
                Member::Required(name, value) => {
                    let mut named = found.iter().filter(|(known, _)| known == name);
                    named.any(|(_, found)| accepts(value, found))
                }
                Member::Optional(..) | Member::Details => true,
            })
        }),
        Value::List(_) => json::kind(value) == Kind::List,
        Value::Text(pieces) => {
            json::string(value).is_some_and(|string| text::read(pieces, &string).is_some())
        }
        Value::Literal(literal) => same_json(literal, value),
    }
}

fn fact_accepts(fact: &Fact, value: &RawValue) -> bool {
    let kind = json::kind(value);
    match fact {
        Fact::Number | Fact::Status | Fact::RetryAfter | Fact::RetryAfterMs => kind == Kind::Number,
        Fact::Retryable => kind == Kind::Boolean,
        Fact::Details => kind == Kind::Object,
        Fact::Detail(_) => kind != Kind::Null,
        Fact::Extra(_) => true,
        _ => kind == Kind::String,
    }
}

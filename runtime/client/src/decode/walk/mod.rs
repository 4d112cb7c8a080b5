//! A layout, backwards: which fact each place of a body shows.

mod accepts;

use std::borrow::Cow;

use errbook_contract::layout::{Element, Fact, Member, Text, Value};

use self::accepts::{accepts, fact_accepts};
use super::expected::{can_have, shows};
use super::json::{Document, Json, Kind, Name, same_json};
use super::reading::{Key, Reading, Shown};
use super::{keys, text};
use crate::contract::Definition;

/// Reads a document by the layout that it was scanned by, into an empty reading. With a definition, `fact or …` shows what
/// this definition has.
pub(super) fn read<'a>(
    reading: &mut Reading<'a>,
    document: &'a Document<'a>,
    definition: Option<&'a Definition>,
) {
    let mut walk = Walk {
        definition,
        reading,
    };
    let mut fits = !document.is_missing();
    for (layout, value, required) in document.places() {
        // An optional member of another kind counts as absent.
        fits &= walk.value(layout, value) || !required;
    }
    let beside = document.beside();
    let details = beside.map(|(name, value)| (name.text(), Shown::Json(value)));
    reading.details.extend(details);
    reading.repeated |= document.is_repeated();
    reading.fits = fits;
}

/// Reads a body that is a text into an empty reading; false if the literals do not fit.
pub(super) fn read_text<'a>(
    reading: &mut Reading<'a>,
    pieces: &'a [Text],
    body: &'a str,
    definition: Option<&'a Definition>,
) -> bool {
    let mut walk = Walk {
        definition,
        reading,
    };
    let fits = walk.text(pieces, Cow::Borrowed(body));
    reading.fits = fits;
    if keys::keys_in(pieces) > 0 {
        reading.keys.push(Key::Text(pieces, body));
    }
    fits
}

struct Walk<'a, 'r> {
    definition: Option<&'a Definition>,
    /// Filled in place: it is large to be moved.
    reading: &'r mut Reading<'a>,
}

impl<'a> Walk<'a, '_> {
    /// Whether the value can stand where the layout has this one.
    #[inline]
    fn value(&mut self, layout: &'a Value, value: Json<'a>) -> bool {
        match layout {
            Value::Fact(fact) => self.fact(layout, fact, value),
            layout => self.composed(layout, value),
        }
    }

    #[inline]
    fn fact(&mut self, layout: &'a Value, fact: &'a Fact, value: Json<'a>) -> bool {
        let accepted = fact_accepts(fact, value);
        if keys::is_key_fact(fact) {
            // A key of another kind is one, too.
            self.reading.keys.push(Key::Json(layout, value));
        } else if accepted {
            match fact {
                Fact::Details => self.details(value),
                fact => self.shown(fact, Shown::Json(value)),
            }
        }
        accepted
    }

    fn details(&mut self, value: Json<'a>) {
        let members = value.members().into_iter().flatten();
        let details = members.map(|(name, value)| (name.text(), Shown::Json(value)));
        self.reading.details.reserve(value.most_members());
        self.reading.details.extend(details);
    }

    fn composed(&mut self, layout: &'a Value, value: Json<'a>) -> bool {
        if keys::is_key(layout) {
            self.reading.keys.push(Key::Json(layout, value));
            let is_or = matches!(layout, Value::Or(_));
            self.reading.by_definition |= is_or;
            if self.definition.is_none() || !is_or {
                return accepts(layout, value);
            }
        }
        match layout {
            Value::Fact(fact) => self.fact(layout, fact, value),
            Value::Or(alternatives) => self.alternatives(alternatives, value),
            Value::Object(members) => value.kind() == Kind::Object && self.members(members, value),
            Value::List(elements) => match value.elements() {
                Some(found) => self.elements(elements, found),
                None => false,
            },
            Value::Text(pieces) => match value.string() {
                Some(string) => self.text(pieces, string),
                None => false,
            },
            Value::Literal(literal) => same_json(literal, value),
        }
    }

    #[inline]
    fn shown(&mut self, fact: &'a Fact, shown: Shown<'a>) {
        match fact {
            Fact::Detail(name) => self.reading.placed.push((name, shown)),
            fact => self.reading.facts.push((fact, shown)),
        }
    }

    fn text(&mut self, pieces: &'a [Text], string: Cow<'a, str>) -> bool {
        self.reading.by_definition = true;
        let facts: Option<Vec<(&'a Fact, Cow<'a, str>)>> = match string {
            Cow::Borrowed(string) => self.parts(pieces, string).map(|facts| {
                let facts = facts.into_iter();
                facts.map(|(fact, part)| (fact, part.into())).collect()
            }),
            Cow::Owned(string) => self.parts(pieces, &string).map(|facts| {
                let facts = facts.into_iter();
                let owned = |part: &str| Cow::Owned(part.to_owned());
                facts.map(|(fact, part)| (fact, owned(part))).collect()
            }),
        };
        let fits = facts.is_some();
        for (fact, part) in facts.into_iter().flatten() {
            self.shown(fact, Shown::Text(part));
        }
        fits
    }

    /// The facts in a string. The keys of the definition tell the others apart; if they are not in it, nothing does.
    fn parts<'t>(&self, pieces: &'a [Text], string: &'t str) -> Option<Vec<(&'a Fact, &'t str)>> {
        let definition = self.definition;
        let parts = definition.and_then(|definition| text::read_as(pieces, definition, string));
        parts.or_else(|| text::read(pieces, string))
    }

    /// The first alternative that the value can be, unless it is what another one always shows.
    fn alternatives(&mut self, alternatives: &'a [Value], value: Json<'a>) -> bool {
        self.reading.by_definition = true;
        let absent = |alternative: &Value| match (alternative, self.definition) {
            (Value::Fact(fact), Some(definition)) => !can_have(definition, fact),
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
    fn always_shows(&self, layout: &Value, value: Json<'_>) -> bool {
        match self.definition {
            Some(definition) => shows(definition, layout, value),
            None => !layout.has_fact() && accepts(layout, value),
        }
    }

    fn members(&mut self, members: &'a [Member], object: Json<'a>) -> bool {
        let mut fits = true;
        for member in members {
            let (name, value, required) = match member {
                Member::Required(name, value) => (name, value, true),
                Member::Optional(name, value) => (name, value, false),
                Member::Details => {
                    self.beside(members, object);
                    continue;
                }
            };
            let (found, repeated) = object.member(name);
            self.reading.repeated |= repeated;
            let is_read = found.is_some_and(|found| self.value(value, found));
            // An optional member of another kind counts as absent.
            fits &= is_read || !required;
        }
        fits
    }

    /// The members of the object that are none of the layout's are details.
    fn beside(&mut self, members: &[Member], object: Json<'a>) {
        let beside = |name: Name<'_>| {
            let mut names = members.iter().filter_map(Member::name);
            !names.any(|known| name.is(known))
        };
        let found = object.members().into_iter().flatten();
        let beside = found.filter(|(name, _)| beside(*name));
        let details = beside.map(|(name, value)| (name.text(), Shown::Json(value)));
        self.reading.details.extend(details);
    }

    /// In order; an optional element that the next value cannot be is absent.
    fn elements(&mut self, elements: &'a [Element], found: impl Iterator<Item = Json<'a>>) -> bool {
        let mut fits = true;
        let mut found = found.peekable();
        for element in elements {
            match element {
                Element::Required(value) => match found.next() {
                    Some(found) => fits &= self.value(value, found),
                    None => fits = false,
                },
                Element::Optional(value) => {
                    if let Some(found) = found.next_if(|found| accepts(value, *found)) {
                        self.value(value, found);
                    }
                }
            }
        }
        fits
    }
}

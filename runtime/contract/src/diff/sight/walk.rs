//! Walks the layout and the headers of a code, and what clients of gRPC receive.

use std::collections::BTreeMap;

use super::fact::{self, value};
use super::{Seen, Sight};
use crate::document::{CodeDocument, type_of};
use crate::layout::{Element, Fact, Facts, Member, Presence, Text, Value, presence};

pub(super) fn places(code: &CodeDocument, layout: Option<&Value>) -> Sight {
    code.with_facts(layout, |facts| {
        let mut walk = Walk {
            code,
            layout,
            facts,
            places: BTreeMap::new(),
        };
        if let Some(layout) = layout {
            walk.value(layout, "body", true);
        }
        walk.headers();
        walk.grpc();
        Sight(walk.places)
    })
}

struct Walk<'a> {
    code: &'a CodeDocument,
    layout: Option<&'a Value>,
    facts: &'a Facts<'a>,
    places: BTreeMap<String, Seen>,
}

impl Walk<'_> {
    /// Adds what can stand at the place, beside what already can.
    fn add(&mut self, place: &str, seen: Seen, always: bool) {
        let always = always && seen.always;
        let known = self.places.entry(place.to_owned()).or_insert_with(|| Seen {
            always: false,
            kinds: [].into(),
            values: [].into(),
        });
        known.always |= always;
        known.kinds.extend(seen.kinds);
        known.values.extend(seen.values);
    }

    /// `always` tells whether the value is in every response that has the object or list around it.
    fn value(&mut self, layout: &Value, place: &str, always: bool) {
        match layout {
            Value::Fact(Fact::Details) => {
                self.add(place, value("object", ""), always);
                self.details(place);
            }
            Value::Fact(fact) => {
                let is_always = self.facts.presence(fact) == Presence::Always;
                if let Some(seen) = fact::seen(self.code, fact) {
                    self.add(place, seen, always && is_always);
                }
            }
            Value::Or(alternatives) => self.first_present(alternatives, place, always),
            Value::Object(members) => {
                self.add(place, value("object", ""), always);
                for member in members.iter() {
                    match member {
                        Member::Required(name, inner) => {
                            self.value(inner, &format!("{place}.{name}"), true);
                        }
                        Member::Optional(name, inner) => {
                            self.optional(inner, &format!("{place}.{name}"), true);
                        }
                        Member::Details => self.details(place),
                    }
                }
            }
            Value::List(elements) => {
                self.add(place, value("array", ""), always);
                for (index, element) in elements.iter().enumerate() {
                    let place = format!("{place}[{index}]");
                    match element {
                        Element::Required(inner) => self.value(inner, &place, true),
                        Element::Optional(inner) => self.optional(inner, &place, true),
                    }
                }
            }
            Value::Text(pieces) => {
                let text = self.text(pieces);
                self.add(place, value("string", &text), always);
            }
            Value::Literal(json) => {
                let parsed = serde_json::from_str(json).unwrap_or_default();
                self.add(place, value(type_of(&parsed), json), always);
            }
        }
    }

    fn optional(&mut self, layout: &Value, place: &str, always: bool) {
        match presence(layout, self.facts) {
            Presence::Never => {}
            Presence::Sometimes => self.value(layout, place, false),
            Presence::Always => self.value(layout, place, always),
        }
    }

    /// Every alternative up to the first that is always present.
    fn first_present(&mut self, alternatives: &[Value], place: &str, always: bool) {
        for alternative in alternatives {
            match presence(alternative, self.facts) {
                Presence::Never => {}
                Presence::Sometimes => self.value(alternative, place, false),
                Presence::Always => return self.value(alternative, place, always),
            }
        }
    }

    /// The details that the layout does not place by themselves.
    fn details(&mut self, place: &str) {
        let layout = self.layout;
        self.unplaced_details(place, |name| {
            layout.is_some_and(|layout| layout.places(name))
        });
    }

    /// Of a flattened detail the names of the members are unknown.
    fn unplaced_details(&mut self, place: &str, is_placed: impl Fn(&str) -> bool) {
        let code = self.code;
        for detail in &code.details {
            if detail.flattened {
                self.add(&format!("{place}.*"), fact::detail(detail), true);
            } else if !is_placed(&detail.name) {
                let place = format!("{place}.{}", detail.name);
                self.add(&place, fact::detail(detail), true);
            }
        }
    }

    /// The text with what is known of its facts.
    fn text(&self, pieces: &[Text]) -> String {
        let texts = pieces.iter().map(|piece| match piece {
            Text::Literal(text) => text.to_string(),
            Text::Fact(fact) => {
                let seen = fact::seen(self.code, fact);
                let values = seen.map(|seen| seen.values.into_iter().collect::<Vec<_>>());
                values.map_or_else(String::new, |values| values.join(" "))
            }
            Text::Field(name) => format!("{{{name}}}"),
        });
        texts.collect()
    }

    /// What a `Status` of gRPC has: the code as the reason, the message, and the details.
    fn grpc(&mut self) {
        if self.code.domain.is_some() {
            self.value(&Value::Fact(Fact::Code), "grpc.reason", true);
            self.value(&Value::Fact(Fact::Message), "grpc.message", true);
            self.unplaced_details("grpc.metadata", |_| false);
        }
    }

    /// `Retry-After` is left out: its changes are reported themselves.
    fn headers(&mut self) {
        let code = self.code;
        for header in &code.headers {
            let place = format!("header {}", header.name.to_ascii_lowercase());
            let text = Value::Text(header.value.clone().into());
            match presence(&text, self.facts) {
                Presence::Never if !header.per_occurrence => {}
                is_present => {
                    let seen = value("string", &self.text(&header.value));
                    let always = is_present == Presence::Always && !header.optional;
                    self.add(&place, seen, always);
                }
            }
        }
    }
}

//! Walks a layout and writes down its segments.

use super::facts::{self, FactValue, Hole};
use super::layout::{Element, Fact, Member, Text, Value};
use super::plan::Segment;
use super::presence::{Before, Presence, summary};
use crate::{Definition, json};

pub(super) struct Compiler {
    pub(super) definition: &'static Definition,
    pub(super) fallback: bool,
    pub(super) segments: Vec<Segment>,
}

impl Compiler {
    fn text(&mut self, text: &str) {
        match self.segments.last_mut() {
            Some(Segment::Fixed(fixed)) => fixed.push_str(text),
            _ => self.segments.push(Segment::Fixed(text.to_owned())),
        }
    }

    /// Runs `compile` on a list of segments of its own.
    fn apart<T>(&mut self, compile: impl FnOnce(&mut Self) -> T) -> (Vec<Segment>, T) {
        let outer = std::mem::take(&mut self.segments);
        let result = compile(self);
        (std::mem::replace(&mut self.segments, outer), result)
    }

    fn append(&mut self, segments: Vec<Segment>) {
        for segment in segments {
            match segment {
                Segment::Fixed(text) => self.text(&text),
                other => self.segments.push(other),
            }
        }
    }

    pub(super) fn value(&mut self, value: &Value) -> Presence {
        match *value {
            Value::Fact(fact) => self.fact(fact),
            Value::Or(fact, other) => self.either(fact, other),
            Value::Object(members) => self.object(members),
            Value::List(elements) => self.list(elements),
            Value::Text(pieces) => self.string(pieces),
            Value::Literal(json) => {
                self.text(json);
                Presence::Always
            }
        }
    }

    fn known(&self, fact: Fact) -> FactValue {
        match fact {
            Fact::Message if self.fallback => {
                FactValue::Text(self.definition.description().to_owned())
            }
            fact => facts::value(self.definition, fact),
        }
    }

    fn fact(&mut self, fact: Fact) -> Presence {
        match self.known(fact) {
            FactValue::Absent if fact == Fact::Details => {
                self.text("{}");
                Presence::Never
            }
            FactValue::Absent => {
                self.text("null");
                Presence::Never
            }
            FactValue::Text(text) => {
                self.text(&json::quoted(&text));
                Presence::Always
            }
            FactValue::Json(json) => {
                self.text(&json);
                Presence::Always
            }
            FactValue::Dynamic(hole) => {
                self.segments.push(Segment::Value(hole));
                hole.presence()
            }
        }
    }

    fn either(&mut self, fact: Fact, other: &Value) -> Presence {
        let (first, presence) = self.apart(|it| it.fact(fact));
        match presence {
            Presence::Never => self.value(other),
            Presence::Always => {
                self.append(first);
                Presence::Always
            }
            Presence::Sometimes => {
                let (second, presence) = self.apart(|it| it.value(other));
                self.segments.push(Segment::Either(first, second));
                match presence {
                    Presence::Always => Presence::Always,
                    _ => Presence::Sometimes,
                }
            }
        }
    }

    fn object(&mut self, members: &[Member]) -> Presence {
        self.text("{");
        let mut before = Before::Nothing;
        let mut facts = Vec::new();
        for member in members {
            match *member {
                Member::Required(name, ref value) => {
                    let presence = self.entry(&mut before, name, value);
                    if value.has_fact() {
                        facts.push(presence);
                    }
                }
                Member::Optional(name, ref value) => {
                    facts.push(
                        self.optional(&mut before, |it, before| it.entry(before, name, value)),
                    );
                }
                Member::Details if self.definition.details().is_empty() => {
                    facts.push(Presence::Never);
                }
                Member::Details => {
                    let names = members.iter().filter_map(Member::name).collect();
                    self.segments.push(Segment::Spread(names));
                    before = before.or_perhaps();
                    facts.push(Presence::Sometimes);
                }
            }
        }
        self.text("}");
        summary(&facts)
    }

    fn list(&mut self, elements: &[Element]) -> Presence {
        self.text("[");
        let mut before = Before::Nothing;
        let mut facts = Vec::new();
        for element in elements {
            match *element {
                Element::Required(ref value) => {
                    let presence = self.element(&mut before, value);
                    if value.has_fact() {
                        facts.push(presence);
                    }
                }
                Element::Optional(ref value) => {
                    facts.push(self.optional(&mut before, |it, before| it.element(before, value)));
                }
            }
        }
        self.text("]");
        summary(&facts)
    }

    fn entry(&mut self, before: &mut Before, name: &str, value: &Value) -> Presence {
        self.comma(before);
        self.text(&json::quoted(name));
        self.text(":");
        self.value(value)
    }

    fn element(&mut self, before: &mut Before, value: &Value) -> Presence {
        self.comma(before);
        self.value(value)
    }

    fn optional(
        &mut self,
        before: &mut Before,
        compile: impl FnOnce(&mut Self, &mut Before) -> Presence,
    ) -> Presence {
        let mut inside = *before;
        let (segments, presence) = self.apart(|it| compile(it, &mut inside));
        match presence {
            Presence::Never => {}
            Presence::Sometimes => {
                self.segments.push(match &segments[..] {
                    [Segment::Fixed(head), Segment::Value(Hole::Details)] => {
                        Segment::Details(format!("{head}{{"))
                    }
                    _ => Segment::Optional(segments),
                });
                *before = before.or_perhaps();
            }
            Presence::Always => {
                self.append(segments);
                *before = inside;
            }
        }
        presence
    }

    fn comma(&mut self, before: &mut Before) {
        match before {
            Before::Nothing => {}
            Before::Perhaps => self.segments.push(Segment::Comma),
            Before::Something => self.text(","),
        }
        *before = Before::Something;
    }

    fn string(&mut self, pieces: &[Text]) -> Presence {
        let mut facts = Vec::new();
        self.text("\"");
        for piece in pieces {
            match *piece {
                Text::Literal(text) => self.text(&json::escaped(text)),
                Text::Fact(fact) => facts.push(match self.known(fact) {
                    FactValue::Absent => Presence::Never,
                    FactValue::Text(text) | FactValue::Json(text) => {
                        self.text(&json::escaped(&text));
                        Presence::Always
                    }
                    FactValue::Dynamic(hole) => {
                        self.segments.push(Segment::Text(hole));
                        hole.presence()
                    }
                }),
            }
        }
        self.text("\"");
        // One absent fact leaves the whole string without sense.
        if facts.contains(&Presence::Never) {
            Presence::Never
        } else if facts.contains(&Presence::Sometimes) {
            Presence::Sometimes
        } else {
            Presence::Always
        }
    }
}

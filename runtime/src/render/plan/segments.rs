//! Compiles a layout into segments.

use errbook_contract::layout::{Element, Fact, Facts, Member, Presence, Text, Value, presence};

use super::Segment;
use crate::Definition;
use crate::definition::with_facts;
use crate::render::fact::{self, DynamicFact, FactValue};
use crate::render::json;

/// The segments of a definition's body, or with `fallback` those of its body after a failure.
pub(super) fn compile(definition: &'static Definition, fallback: bool) -> Vec<Segment> {
    with_facts(definition, |facts| {
        let mut compiler = Compiler {
            definition,
            facts,
            fallback,
            segments: Vec::new(),
        };
        match definition.envelope.layout() {
            Some(Value::Text(pieces)) => compiler.text(pieces),
            Some(layout) => compiler.value(layout),
            None => {}
        }
        compiler.segments
    })
}

struct Compiler<'a> {
    definition: &'static Definition,
    facts: &'a Facts<'a>,
    fallback: bool,
    segments: Vec<Segment>,
}

/// What precedes a member or element in its object or list.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    Perhaps,
    Something,
}

impl Before {
    fn or_perhaps(self) -> Self {
        match self {
            Before::Nothing => Before::Perhaps,
            other => other,
        }
    }
}

impl Compiler<'_> {
    fn fixed(&mut self, text: &str) {
        match self.segments.last_mut() {
            Some(Segment::Fixed(fixed)) => fixed.push_str(text),
            _ => self.segments.push(Segment::Fixed(text.to_owned())),
        }
    }

    /// The segments that `compile` adds, apart from the others.
    fn separately(&mut self, compile: impl FnOnce(&mut Self)) -> Vec<Segment> {
        let outer = std::mem::take(&mut self.segments);
        compile(self);
        std::mem::replace(&mut self.segments, outer)
    }

    fn append(&mut self, segments: Vec<Segment>) {
        for segment in segments {
            match segment {
                Segment::Fixed(text) => self.fixed(&text),
                other => self.segments.push(other),
            }
        }
    }

    fn value(&mut self, value: &'static Value) {
        match value {
            Value::Fact(fact) => self.fact(fact),
            Value::Or(alternatives) => self.first_present(alternatives),
            Value::Object(members) => self.object(members),
            Value::List(elements) => self.list(elements),
            Value::Text(pieces) => self.string(pieces),
            Value::Literal(json) => self.fixed(json),
        }
    }

    fn fact_value(&self, fact: &Fact) -> FactValue {
        match fact {
            Fact::Message if self.fallback => {
                FactValue::Text(self.definition.public_description().to_owned())
            }
            fact => fact::value(self.definition, fact),
        }
    }

    fn fact(&mut self, fact: &Fact) {
        match self.fact_value(fact) {
            FactValue::Absent if *fact == Fact::Details => self.fixed("{}"),
            FactValue::Absent => self.fixed("null"),
            FactValue::Text(text) => self.fixed(&json::quoted(&text)),
            FactValue::Json(json) => self.fixed(&json),
            FactValue::Dynamic(dynamic) => self.segments.push(Segment::Value(dynamic)),
        }
    }

    fn first_present(&mut self, alternatives: &'static [Value]) {
        let Some((first, others)) = alternatives.split_first() else {
            return;
        };
        match presence(first, self.facts) {
            Presence::Never if !others.is_empty() => self.first_present(others),
            Presence::Sometimes if !others.is_empty() => {
                let first = self.separately(|compiler| compiler.value(first));
                let others = self.separately(|compiler| compiler.first_present(others));
                self.segments.push(Segment::Either(first, others));
            }
            _ => self.value(first),
        }
    }

    fn object(&mut self, members: &'static [Member]) {
        self.fixed("{");
        let mut before = Before::Nothing;
        for member in members {
            match member {
                Member::Required(name, value) => self.entry(&mut before, name, value),
                Member::Optional(name, value) => {
                    self.optional(&mut before, value, |compiler, before| {
                        compiler.entry(before, name, value);
                    });
                }
                Member::Details if self.definition.details.is_empty() => {}
                Member::Details => {
                    let names = members.iter().filter_map(Member::name).collect();
                    self.segments.push(Segment::Spread(names));
                    before = before.or_perhaps();
                }
            }
        }
        self.fixed("}");
    }

    fn list(&mut self, elements: &'static [Element]) {
        self.fixed("[");
        let mut before = Before::Nothing;
        for element in elements {
            match element {
                Element::Required(value) => self.element(&mut before, value),
                Element::Optional(value) => {
                    self.optional(&mut before, value, |compiler, before| {
                        compiler.element(before, value);
                    });
                }
            }
        }
        self.fixed("]");
    }

    fn entry(&mut self, before: &mut Before, name: &str, value: &'static Value) {
        self.comma(before);
        self.fixed(&json::quoted(name));
        self.fixed(":");
        self.value(value);
    }

    fn element(&mut self, before: &mut Before, value: &'static Value) {
        self.comma(before);
        self.value(value);
    }

    fn optional(
        &mut self,
        before: &mut Before,
        value: &Value,
        compile: impl FnOnce(&mut Self, &mut Before),
    ) {
        let presence = presence(value, self.facts);
        if presence == Presence::Never {
            return;
        }
        let mut inside = *before;
        let segments = self.separately(|compiler| compile(compiler, &mut inside));
        if presence == Presence::Always {
            self.append(segments);
            *before = inside;
            return;
        }
        self.segments.push(match &segments[..] {
            [Segment::Fixed(head), Segment::Value(DynamicFact::Details)] => {
                Segment::Details(format!("{head}{{"))
            }
            _ => Segment::Optional(segments),
        });
        *before = before.or_perhaps();
    }

    fn comma(&mut self, before: &mut Before) {
        match before {
            Before::Nothing => {}
            Before::Perhaps => self.segments.push(Segment::Comma),
            Before::Something => self.fixed(","),
        }
        *before = Before::Something;
    }

    /// A body that is a text, in which nothing is escaped.
    fn text(&mut self, pieces: &[Text]) {
        for piece in pieces {
            match piece {
                Text::Literal(text) => self.fixed(text),
                Text::Fact(fact) => match self.fact_value(fact) {
                    FactValue::Absent => {}
                    FactValue::Text(text) | FactValue::Json(text) => self.fixed(&text),
                    FactValue::Dynamic(dynamic) => self.segments.push(Segment::Plain(dynamic)),
                },
                // Occurs in messages only.
                Text::Field(_) => {}
            }
        }
    }

    fn string(&mut self, pieces: &[Text]) {
        self.fixed("\"");
        for piece in pieces {
            match piece {
                Text::Literal(text) => self.fixed(&json::escaped(text)),
                Text::Fact(fact) => match self.fact_value(fact) {
                    FactValue::Absent => {}
                    FactValue::Text(text) | FactValue::Json(text) => {
                        self.fixed(&json::escaped(&text));
                    }
                    FactValue::Dynamic(dynamic) => self.segments.push(Segment::Text(dynamic)),
                },
                // Occurs in messages only.
                Text::Field(_) => {}
            }
        }
        self.fixed("\"");
    }
}

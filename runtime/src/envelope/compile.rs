//! Turns (layout, definition) into a plan.

use super::layout::{Element, Fact, Member, Text, Value};
use super::plan::{Compiled, Segment};
use crate::{Definition, json};

pub(crate) fn compile(definition: &'static Definition) -> Compiled {
    let mut compiler = Compiler {
        definition,
        segments: Vec::new(),
    };
    compiler.value(definition.envelope().layout());
    let details = definition.details().iter();
    Compiled {
        segments: compiler.segments,
        detail_keys: details
            .map(|detail| json::quoted(detail.name()) + ":")
            .collect(),
    }
}

/// Whether the facts of a value are there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Presence {
    /// In no occurrence.
    Never,
    /// It depends on the occurrence.
    Sometimes,
    Always,
}

/// What may stand before a member or element in its object or list.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    Perhaps,
    Something,
}

struct Compiler {
    definition: &'static Definition,
    segments: Vec<Segment>,
}

impl Compiler {
    fn text(&mut self, text: &str) {
        match self.segments.last_mut() {
            Some(Segment::Fixed(fixed)) => fixed.push_str(text),
            _ => self.segments.push(Segment::Fixed(text.to_owned())),
        }
    }

    fn hole(&mut self, segment: Segment) -> Presence {
        self.segments.push(segment);
        Presence::Sometimes
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

    fn value(&mut self, value: &Value) -> Presence {
        match *value {
            Value::Fact(fact) => self.fact(fact),
            Value::Or(fact, other) => {
                let (first, presence) = self.apart(|it| it.fact(fact));
                match presence {
                    Presence::Always => self.append(first),
                    Presence::Never => return self.value(other),
                    Presence::Sometimes => {
                        let (second, _) = self.apart(|it| it.value(other));
                        self.segments.push(Segment::Either(first, second));
                    }
                }
                Presence::Always
            }
            Value::Object(members) => self.object(members),
            Value::List(elements) => self.list(elements),
            Value::Text(pieces) => self.string(pieces),
            Value::Literal(json) => {
                self.text(json);
                Presence::Always
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
                    if !matches!(value, Value::Literal(_)) {
                        facts.push(presence);
                    }
                }
                Member::Optional(name, ref value) => {
                    let presence =
                        self.optional(&mut before, |it, before| it.entry(before, name, value));
                    facts.push(presence);
                }
                Member::Details => {
                    facts.push(self.hole(Segment::Details { braces: false }));
                    before = before.or_perhaps();
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
            let presence = match *element {
                Element::Required(ref value) => {
                    self.comma(before);
                    before = Before::Something;
                    self.value(value)
                }
                Element::Optional(ref value) => self.optional(&mut before, |it, before| {
                    it.comma(*before);
                    *before = Before::Something;
                    it.value(value)
                }),
            };
            facts.push(presence);
        }
        self.text("]");
        summary(&facts)
    }

    fn entry(&mut self, before: &mut Before, name: &str, value: &Value) -> Presence {
        self.comma(*before);
        *before = Before::Something;
        self.text(&json::quoted(name));
        self.text(":");
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
                self.segments.push(Segment::Optional(segments));
                *before = before.or_perhaps();
            }
            Presence::Always => {
                self.append(segments);
                *before = Before::Something;
            }
        }
        presence
    }

    fn comma(&mut self, before: Before) {
        match before {
            Before::Nothing => {}
            Before::Perhaps => self.segments.push(Segment::Comma),
            Before::Something => self.text(","),
        }
    }

    fn string(&mut self, pieces: &[Text]) -> Presence {
        let mut facts = Vec::new();
        self.text("\"");
        for piece in pieces {
            match *piece {
                Text::Literal(text) => self.text(&json::escaped(text)),
                Text::Fact(Fact::Message) if self.definition.parts().dynamic_message => {
                    self.segments.push(Segment::MessageText);
                    facts.push(Presence::Always);
                }
                Text::Fact(fact) => {
                    let (segments, presence) = self.apart(|it| it.fact(fact));
                    for segment in segments {
                        match segment {
                            // A string's own quotes do not stand inside another string.
                            Segment::Fixed(text) => self.text(unquoted(&text)),
                            other => self.segments.push(other),
                        }
                    }
                    facts.push(presence);
                }
            }
        }
        self.text("\"");
        summary(&facts)
    }

    fn fact(&mut self, fact: Fact) -> Presence {
        let definition = self.definition;
        match fact {
            Fact::Code => self.known(Some(definition.code())),
            Fact::Number => self.literal(definition.number().map(|number| number.to_string())),
            Fact::Status => self.literal(Some(definition.status().as_u16().to_string())),
            Fact::Reason => self.known(Some(definition.reason())),
            Fact::Message if definition.parts().dynamic_message => {
                self.segments.push(Segment::Message);
                Presence::Always
            }
            Fact::Message => self.known(Some(definition.message())),
            Fact::Description => self.known(Some(definition.description())),
            Fact::Help => self.known(definition.help()),
            Fact::DocsUrl => self.known(definition.docs_url()),
            Fact::Retry => self.known(Some(definition.retry().as_str())),
            Fact::Retryable => self.literal(Some(definition.retry().is_retryable().to_string())),
            Fact::Effect => self.known(Some(definition.effect().as_str())),
            Fact::RetryAfter => self.hole(Segment::RetryAfter),
            Fact::RetryAfterMs => self.hole(Segment::RetryAfterMs),
            Fact::Details if definition.details().is_empty() => {
                self.text("{}");
                Presence::Never
            }
            Fact::Details => self.hole(Segment::Details { braces: true }),
        }
    }

    fn known(&mut self, text: Option<&str>) -> Presence {
        self.literal(text.map(json::quoted))
    }

    fn literal(&mut self, json: Option<String>) -> Presence {
        let presence = match json {
            Some(_) => Presence::Always,
            None => Presence::Never,
        };
        self.text(json.as_deref().unwrap_or("null"));
        presence
    }
}

impl Before {
    fn or_perhaps(self) -> Self {
        match self {
            Before::Nothing => Before::Perhaps,
            other => other,
        }
    }
}

/// An object or list is absent when it has facts and all of them are.
fn summary(facts: &[Presence]) -> Presence {
    if facts.is_empty() || facts.contains(&Presence::Always) {
        Presence::Always
    } else if facts.contains(&Presence::Sometimes) {
        Presence::Sometimes
    } else {
        Presence::Never
    }
}

fn unquoted(json: &str) -> &str {
    let inner = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    inner.unwrap_or(json)
}

//! Builds the shape of a code's bodies from the layout of its envelope.

use serde_json::Value as Json;

use super::details::{detail_item, object_of};
use super::flattened::together;
use super::nullable::{may_be_null, required_detail};
use super::union::union;
use super::{FactType, Item, Object, Shape};
use crate::document::CodeDocument;
use crate::export::entry::Entry;
use crate::export::sample;
use crate::export::schemas::Schemas;
use crate::layout::{Element, Fact, Facts, Member, Presence, Value, presence};

/// The shape of the bodies of a code, of whichever definition; of a text, that of a string. `None` if the responses have
/// no body.
pub(in super::super) fn body<'a>(entry: Entry<'a>) -> Option<Shape<'a>> {
    let layout = entry.layout?;
    let definitions = entry.code.definitions().iter();
    let bodies = definitions.map(|code| body_of(code, layout, entry.schemas));
    bodies.reduce(union)
}

fn body_of<'a>(code: &'a CodeDocument, layout: &'a Value, schemas: &'a Schemas) -> Shape<'a> {
    code.with_facts(Some(layout), |facts| {
        let facts = &with_optional_delay(facts);
        let builder = Builder {
            code,
            layout,
            schemas,
            facts,
        };
        builder.value(layout)
    })
}

/// A delay in the body is optional in types and schemas even if the code always has one; the header `Retry-After` is
/// the guarantee.
fn with_optional_delay<'f>(facts: &Facts<'f>) -> Facts<'f> {
    let retry_after = match facts.retry_after {
        Presence::Never => Presence::Never,
        Presence::Sometimes | Presence::Always => Presence::Sometimes,
    };
    Facts {
        retry_after,
        ..*facts
    }
}

struct Builder<'a, 'f> {
    code: &'a CodeDocument,
    layout: &'a Value,
    schemas: &'a Schemas,
    facts: &'f Facts<'f>,
}

impl<'a> Builder<'a, '_> {
    fn value(&self, value: &'a Value) -> Shape<'a> {
        match value {
            Value::Fact(fact) => self.fact(fact),
            Value::Or(alternatives) => self.first_present(alternatives),
            Value::Object(members) => self.object(members),
            Value::List(elements) => self.list(elements),
            Value::Text(pieces) => match sample::filled_text(self.code, pieces) {
                Some(text) if value.has_fact() => Shape::Fact(FactType::String, text.into()),
                text => Shape::Fixed(text.into()),
            },
            Value::Literal(json) => Shape::Fixed(serde_json::from_str(json).unwrap_or_default()),
        }
    }

    /// A value that is never left out. Where it is a detail whose value can be `null`, so can it.
    fn required(&self, value: &'a Value) -> Item<'a> {
        let known = required_detail(value);
        let known = known.and_then(|name| sample::detail_named(self.code, name));
        let may_be_null = known.is_some_and(may_be_null);
        let mut shape = self.value(value);
        if may_be_null {
            shape = Shape::Either(Box::new(shape), Box::new(Shape::Fixed(Json::Null)));
        }
        Item {
            required: true,
            shape,
        }
    }

    fn presence(&self, value: &Value) -> Presence {
        presence(value, self.facts)
    }

    /// Skips alternatives that are never present, and ends with the first that is always present.
    fn first_present(&self, alternatives: &'a [Value]) -> Shape<'a> {
        let Some((first, others)) = alternatives.split_first() else {
            return Shape::Fixed(Json::Null);
        };
        if others.is_empty() {
            return self.value(first);
        }
        match self.presence(first) {
            Presence::Never => self.first_present(others),
            Presence::Always => self.value(first),
            Presence::Sometimes => {
                let (first, other) = (self.value(first), self.first_present(others));
                Shape::Either(Box::new(first), Box::new(other))
            }
        }
    }

    fn fact(&self, fact: &Fact) -> Shape<'a> {
        let code = self.code;
        match fact {
            Fact::Code => return Shape::Code(&code.code),
            Fact::Details => return Shape::Details(self.unplaced_details()),
            Fact::Detail(name) => {
                let known = sample::detail_named(code, name);
                return known.map_or(Shape::Fixed(Json::Null), |known| {
                    placed(detail_item(code, known, self.schemas).shape)
                });
            }
            _ => {}
        }
        let Some(value) = sample::fact_value(code, fact) else {
            return Shape::Fixed(Json::Null);
        };
        match fact_type(fact, code.any_status) {
            Some(fact_type) => Shape::Fact(fact_type, value),
            None => Shape::Fixed(value),
        }
    }

    fn unplaced_details(&self) -> Object<'a> {
        object_of(self.code, Some(self.layout), self.schemas, |detail| {
            detail.flattened || !self.layout.places(&detail.name)
        })
    }

    fn object(&self, members: &'a [Member]) -> Shape<'a> {
        let mut object = Object::default();
        for member in members {
            let (name, value, required) = match member {
                Member::Required(name, value) => {
                    object.members.push((name, self.required(value)));
                    continue;
                }
                Member::Optional(name, value) => match self.presence(value) {
                    Presence::Never => continue,
                    presence => (name, value, presence == Presence::Always),
                },
                Member::Details => {
                    object = together(object, self.unplaced_details());
                    continue;
                }
            };
            let shape = self.value(value);
            object.members.push((name, Item { required, shape }));
        }
        Shape::Object(object)
    }

    fn list(&self, elements: &'a [Element]) -> Shape<'a> {
        let mut items = Vec::new();
        for element in elements {
            let (value, required) = match element {
                Element::Required(value) => {
                    items.push(self.required(value));
                    continue;
                }
                Element::Optional(value) => match self.presence(value) {
                    Presence::Never => continue,
                    presence => (value, presence == Presence::Always),
                },
            };
            let shape = self.value(value);
            items.push(Item { required, shape });
        }
        Shape::List(items)
    }
}

/// The detail at a place that the layout gives it.
fn placed(mut shape: Shape<'_>) -> Shape<'_> {
    if let Shape::Detail(detail) = &mut shape {
        detail.placed = true;
    }
    shape
}

/// `None` for a fact that is the same in every response. `any_status`: whether the status is open.
fn fact_type(fact: &Fact, any_status: bool) -> Option<FactType> {
    match fact {
        Fact::Status if any_status => Some(FactType::Integer),
        Fact::Reason | Fact::Message | Fact::Description | Fact::Help | Fact::DocsUrl => {
            Some(FactType::String)
        }
        Fact::Retryable => Some(FactType::Boolean),
        Fact::RetryAfter | Fact::RetryAfterMs => Some(FactType::Integer),
        Fact::Retry => Some(FactType::RetryClass),
        Fact::Effect => Some(FactType::Effect),
        _ => None,
    }
}

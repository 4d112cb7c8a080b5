//! The bodies of a definition: what its envelope's layout leaves once the definition's facts are in it.

use serde_json::Value as Json;

use super::example;
use super::ordered::Ordered;
use super::wire_type::{WireType, present};
use crate::envelope::facts::{self, FactValue, Hole};
use crate::envelope::presence::{Presence, summary};
use crate::envelope::{Element, Fact, Member, Text, Value};
use crate::{Definition, Detail};

/// A JSON value of a body, and what an example has in its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// The same in every body.
    Known(Json),
    Code(&'static str),
    /// One of a few words.
    Word(&'static [&'static str], String),
    Text(String),
    Boolean(bool),
    Integer(u64),
    Detail(WireType, Option<Ordered>),
    Object(Object),
    /// All details together.
    Details(Object),
    List(Vec<Item>),
    Either(Box<Shape>, Box<Shape>),
}

/// The members of an object.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Object {
    pub(super) members: Vec<(&'static str, Item)>,
    /// Whether flattened details bring members that are not known here.
    pub(super) open: bool,
}

impl Object {
    /// Of the details of a body: each occurrence may have them or not.
    fn presence(&self) -> Presence {
        match *self == Object::default() {
            true => Presence::Never,
            false => Presence::Sometimes,
        }
    }
}

/// A member's value or an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// The bodies of a definition.
pub(super) fn body(definition: &Definition) -> Shape {
    value(definition, definition.envelope().layout()).0
}

/// Its details, as one object.
pub(super) fn details(definition: &Definition) -> Object {
    object_of(definition, |_| true)
}

fn object_of(definition: &Definition, keep: impl Fn(&Detail) -> bool) -> Object {
    let details = definition.details().iter().filter(|it| keep(it));
    let (flattened, named): (Vec<_>, Vec<_>) = details.partition(|it| it.flattened());
    let member = |it: &Detail| {
        // What is `null` is left out as what is `None`.
        let required = !it.optional() && present(it.type_name()) == it.type_name();
        let shape = detail(definition, it);
        (it.name(), Item { required, shape })
    };
    Object {
        members: named.into_iter().map(member).collect(),
        open: !flattened.is_empty(),
    }
}

fn detail(definition: &Definition, detail: &Detail) -> Shape {
    Shape::Detail(
        WireType::of_detail(detail),
        example::of_detail(definition, detail),
    )
}

fn value(definition: &Definition, layout: &Value) -> (Shape, Presence) {
    match layout {
        Value::Fact(it) => fact(definition, *it),
        Value::Or(it, other) => match fact(definition, *it) {
            (_, Presence::Never) => value(definition, other),
            (shape, Presence::Always) => (shape, Presence::Always),
            (shape, Presence::Sometimes) => {
                let (other, presence) = value(definition, other);
                let either = Shape::Either(Box::new(shape), Box::new(other));
                let presence = match presence {
                    Presence::Always => Presence::Always,
                    _ => Presence::Sometimes,
                };
                (either, presence)
            }
        },
        Value::Object(members) => object(definition, members),
        Value::List(elements) => list(definition, elements),
        Value::Text(pieces) => match example::text(definition, pieces) {
            Some(text) if layout.has_fact() => (Shape::Text(text), presence(definition, pieces)),
            Some(text) => (Shape::Known(text.into()), Presence::Always),
            None => (Shape::Known(Json::Null), Presence::Never),
        },
        Value::Literal(json) => (known(json), Presence::Always),
    }
}

/// Of text, none of whose facts is never there: one that is absent leaves all of it out.
fn presence(definition: &Definition, pieces: &[Text]) -> Presence {
    let mut holes = example::holes(definition, pieces);
    match holes.any(|it| it.presence() == Presence::Sometimes) {
        true => Presence::Sometimes,
        false => Presence::Always,
    }
}

fn known(json: &str) -> Shape {
    Shape::Known(serde_json::from_str(json).unwrap_or_default())
}

fn fact(definition: &Definition, fact: Fact) -> (Shape, Presence) {
    let shape = match facts::value(definition, fact) {
        FactValue::Absent | FactValue::Dynamic(_) if fact == Fact::Details => {
            let details = unplaced(definition);
            let presence = details.presence();
            return (Shape::Details(details), presence);
        }
        FactValue::Absent => return (Shape::Known(Json::Null), Presence::Never),
        FactValue::Text(text) => match fact {
            Fact::Code => Shape::Code(definition.code()),
            Fact::Retry => Shape::Word(&["never", "refresh", "backoff", "throttled"], text),
            Fact::Effect => Shape::Word(&["none", "unknown"], text),
            Fact::Extra(_) => Shape::Known(text.into()),
            _ => Shape::Text(text),
        },
        FactValue::Json(json) => match fact {
            Fact::Retryable => Shape::Boolean(definition.retry().is_retryable()),
            _ => known(&json),
        },
        FactValue::Dynamic(hole) => return (dynamic(definition, hole), hole.presence()),
    };
    (shape, Presence::Always)
}

fn dynamic(definition: &Definition, hole: Hole) -> Shape {
    match hole {
        Hole::Message => Shape::Text(example::message(definition)),
        Hole::RetryAfter => Shape::Integer(example::seconds(definition)),
        Hole::RetryAfterMs => Shape::Integer(example::seconds(definition).saturating_mul(1000)),
        Hole::Details => Shape::Details(unplaced(definition)),
        Hole::Detail(index) => match definition.details().get(index) {
            Some(it) => detail(definition, it),
            None => Shape::Known(Json::Null),
        },
    }
}

/// The details that no `details.NAME` takes out.
fn unplaced(definition: &Definition) -> Object {
    let layout = definition.envelope().layout();
    object_of(definition, |it| !layout.places(it.name()))
}

fn object(definition: &Definition, members: &[Member]) -> (Shape, Presence) {
    let mut object = Object::default();
    let mut facts = Vec::new();
    for member in members {
        match member {
            Member::Required(name, layout) => {
                let (shape, presence) = value(definition, layout);
                if layout.has_fact() {
                    facts.push(presence);
                }
                let required = true;
                object.members.push((name, Item { required, shape }));
            }
            Member::Optional(name, layout) => {
                let (shape, presence) = value(definition, layout);
                facts.push(presence);
                let required = presence == Presence::Always;
                if presence != Presence::Never {
                    object.members.push((name, Item { required, shape }));
                }
            }
            Member::Details => {
                let details = unplaced(definition);
                facts.push(details.presence());
                object.members.extend(details.members);
                object.open |= details.open;
            }
        }
    }
    (Shape::Object(object), summary(&facts))
}

fn list(definition: &Definition, elements: &[Element]) -> (Shape, Presence) {
    let mut items = Vec::new();
    let mut facts = Vec::new();
    for element in elements {
        let (Element::Required(layout) | Element::Optional(layout)) = element;
        let (shape, presence) = value(definition, layout);
        let optional = matches!(element, Element::Optional(_));
        if layout.has_fact() || optional {
            facts.push(presence);
        }
        let required = !optional || presence == Presence::Always;
        if required || presence != Presence::Never {
            items.push(Item { required, shape });
        }
    }
    (Shape::List(items), summary(&facts))
}

//! Example values: bodies and headers as an occurrence might have them.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::ordered::Ordered;
use super::shape::{Item, Object, Shape};
use super::wire_type::WireType;
use crate::delay::whole_seconds;
use crate::envelope::Text;
use crate::envelope::facts::{self, FactValue, Hole};
use crate::{Definition, Detail};

/// Stands for what nothing is known of.
const UNKNOWN: &str = "…";

/// The value that `example = …` gives; of the delay the one that `Retry-After` has.
pub(super) fn of_detail(definition: &Definition, detail: &Detail) -> Option<Ordered> {
    match detail.delay {
        true => Some(Ordered::Json(seconds(definition).into())),
        false => given(detail),
    }
}

fn given(detail: &Detail) -> Option<Ordered> {
    let value = serde_json::from_str(detail.example()?).ok();
    value.filter(|it| *it != Ordered::Json(Json::Null))
}

/// The value of a shape.
pub(super) fn value(shape: &Shape) -> Json {
    ordered(shape).into()
}

/// The value of a shape; what may be absent is there when there is an example of it.
pub(super) fn ordered(shape: &Shape) -> Ordered {
    let json = match shape {
        Shape::Known(json) => json.clone(),
        Shape::Code(code) => (*code).into(),
        Shape::Word(_, text) | Shape::Text(text) => text.as_str().into(),
        Shape::Boolean(it) => (*it).into(),
        Shape::Integer(it) => (*it).into(),
        Shape::Detail(_, Some(example)) => return example.clone(),
        Shape::Detail(wire, None) => placeholder(wire),
        Shape::Object(it) | Shape::Details(it) => return object(it),
        Shape::List(items) => {
            let items = items.iter().filter(|it| shown(it));
            return Ordered::List(items.map(|it| ordered(&it.shape)).collect());
        }
        Shape::Either(first, other) => match has_example(first) {
            true => return ordered(first),
            false => return ordered(other),
        },
    };
    Ordered::Json(json)
}

fn object(object: &Object) -> Ordered {
    let members = object.members.iter().filter(|(_, it)| shown(it));
    let members = members.map(|(name, it)| (Cow::Borrowed(*name), ordered(&it.shape)));
    Ordered::Object(members.collect())
}

fn shown(item: &Item) -> bool {
    item.required || has_example(&item.shape)
}

/// Whether an example of it says anything.
fn has_example(shape: &Shape) -> bool {
    match shape {
        Shape::Detail(_, example) => example.is_some(),
        Shape::Details(it) => it.members.iter().any(|(_, it)| shown(it)),
        Shape::Object(it) => it.members.iter().any(|(_, it)| shown(it)),
        _ => true,
    }
}

fn placeholder(wire: &WireType) -> Json {
    match wire {
        WireType::Integer | WireType::Number => 0.into(),
        WireType::String => "string".into(),
        WireType::Boolean => true.into(),
        WireType::List(_) => Json::Array(Vec::new()),
        WireType::Nullable(_) => Json::Null,
        WireType::Unknown => UNKNOWN.into(),
    }
}

/// The delay in seconds: the example of the detail that says it, the definition's own, or half a minute.
pub(super) fn seconds(definition: &Definition) -> u64 {
    let mut details = definition.details().iter();
    let example = details.find(|it| it.delay).and_then(given);
    let example = example.and_then(|it| Json::from(it).as_u64());
    let default = definition.default_delay().map(whole_seconds);
    example.or(default).unwrap_or(30)
}

/// The message, its fields filled in: as the details have them where they are public.
pub(super) fn message(definition: &Definition) -> String {
    let message = definition.message();
    if !definition.parts().dynamic_message || definition.parts().message.is_none() {
        return message.to_owned();
    }
    let mut text = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(at);
        text.push_str(before);
        let doubled = brace.starts_with("{{") || brace.starts_with("}}");
        let end = match doubled {
            true => 2,
            false => brace.find('}').map_or(brace.len(), |end| end + 1),
        };
        let (placeholder, behind) = brace.split_at(end);
        match doubled {
            true => text.push_str(&placeholder[1..]),
            false => text.push_str(&field(definition, placeholder)),
        }
        rest = behind;
    }
    text + rest
}

/// What stands for `{name}` or `{0:?}`: the detail that shows the field, which may have another name on the wire, or
/// `<name>` for a field that is none.
fn field(definition: &Definition, placeholder: &str) -> String {
    let name = placeholder.trim_matches(['{', '}']);
    let name = name.split(':').next().unwrap_or(name).trim();
    let mut details = definition.details().iter();
    match details.find(|it| it.field == name) {
        Some(detail) => filled(definition, detail),
        None if name.starts_with(|c: char| c.is_ascii_digit()) => UNKNOWN.to_owned(),
        None => format!("<{name}>"),
    }
}

/// A detail inside a text.
fn filled(definition: &Definition, detail: &Detail) -> String {
    let example = of_detail(definition, detail).map(Json::from);
    match example.unwrap_or_else(|| placeholder(&WireType::of_detail(detail))) {
        Json::String(text) => text,
        json => json.to_string(),
    }
}

/// Text with its facts filled in; `None` when one is never there.
pub(super) fn text(definition: &Definition, pieces: &[Text]) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match *piece {
            Text::Literal(literal) => text.push_str(literal),
            Text::Fact(fact) => match facts::value(definition, fact) {
                FactValue::Absent => return None,
                FactValue::Text(it) | FactValue::Json(it) => text.push_str(&it),
                FactValue::Dynamic(hole) => text.push_str(&hole_text(definition, hole)),
            },
        }
    }
    Some(text)
}

fn hole_text(definition: &Definition, hole: Hole) -> String {
    match hole {
        Hole::Message => message(definition),
        Hole::RetryAfter => seconds(definition).to_string(),
        Hole::RetryAfterMs => seconds(definition).saturating_mul(1000).to_string(),
        Hole::Details => "{}".to_owned(),
        Hole::Detail(index) => match definition.details().get(index) {
            Some(detail) => filled(definition, detail),
            None => String::new(),
        },
    }
}

/// What occurrences bring to the text.
pub(super) fn holes(definition: &Definition, pieces: &[Text]) -> impl Iterator<Item = Hole> {
    pieces.iter().filter_map(move |piece| match *piece {
        Text::Literal(_) => None,
        Text::Fact(fact) => match facts::value(definition, fact) {
            FactValue::Dynamic(hole) => Some(hole),
            _ => None,
        },
    })
}

/// Whether that is nothing.
pub(super) fn is_fixed(definition: &Definition, pieces: &[Text]) -> bool {
    holes(definition, pieces).next().is_none()
}

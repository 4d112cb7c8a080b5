//! The example of a shape.

use serde_json::Value as Json;

use super::{Item, Object, Shape};
use crate::export::sample;
use crate::ordered_json::OrderedJson;

/// The example of a shape.
pub(in super::super) fn example(shape: &Shape<'_>) -> Json {
    ordered_example(shape).into()
}

/// The example of a shape, with its members in the order in which they are sent. An optional item is shown if it has an
/// example; also without one if it is a detail that the layout names, since its place is a part of the API's format.
pub(in super::super) fn ordered_example(shape: &Shape<'_>) -> OrderedJson {
    match shape {
        Shape::Fixed(json) | Shape::Fact(_, json) => OrderedJson::from(json),
        Shape::Code(code) => OrderedJson::Scalar((*code).into()),
        Shape::Detail(detail) => match &detail.example {
            Some(example) => example.clone(),
            None => OrderedJson::from(&sample::placeholder(
                detail.schema.as_deref(),
                detail.schemas,
            )),
        },
        Shape::Object(object) | Shape::Details(object) => {
            let members = object.members.iter().filter(|(_, item)| is_shown(item));
            let members =
                members.map(|(name, item)| ((*name).to_owned(), ordered_example(&item.shape)));
            OrderedJson::Object(members.collect())
        }
        Shape::List(items) => {
            let items = items.iter().filter(|item| is_shown(item));
            OrderedJson::List(items.map(|item| ordered_example(&item.shape)).collect())
        }
        Shape::Either(first, other) => {
            let is_nullable = **other == Shape::Fixed(Json::Null);
            let shown = has_example(first) || is_nullable;
            ordered_example(if shown { first } else { other })
        }
    }
}

fn is_shown(item: &Item<'_>) -> bool {
    let is_placed = matches!(&item.shape, Shape::Detail(detail) if detail.placed);
    item.required || is_placed || has_example(&item.shape)
}

/// Whether the shape has an example that is more than a placeholder.
fn has_example(shape: &Shape<'_>) -> bool {
    let shows_any = |object: &Object<'_>| object.members.iter().any(|(_, item)| is_shown(item));
    match shape {
        Shape::Detail(detail) => detail.example.is_some(),
        Shape::Details(object) | Shape::Object(object) => shows_any(object),
        _ => true,
    }
}

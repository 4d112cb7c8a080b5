//! The details of a code as the members of an object.

use std::borrow::Cow;

use super::flattened::{members_of, together};
use super::union::objects;
use super::{DetailShape, Item, Object, Shape};
use crate::document::{CodeDocument, DetailDocument};
use crate::export::entry::Entry;
use crate::export::sample;
use crate::export::schemas::Schemas;
use crate::layout::Value;

/// The details of a code as one object, of whichever definition that has any.
pub(in super::super) fn details<'a>(entry: Entry<'a>) -> Object<'a> {
    let definitions = entry.code.definitions().iter();
    let details = definitions.map(|code| object_of(code, entry.layout, entry.schemas, |_| true));
    let details = details.filter(|details| !details.is_empty());
    details.reduce(objects).unwrap_or_default()
}

/// A detail that is not flattened.
pub(super) fn detail_item<'a>(
    code: &CodeDocument,
    detail: &'a DetailDocument,
    schemas: &'a Schemas,
) -> Item<'a> {
    let shape = DetailShape {
        schema: detail.schema.as_ref().map(Cow::Borrowed),
        schemas: Some(schemas),
        description: detail.description.as_deref(),
        example: sample::detail_example(code, detail),
        placed: false,
    };
    Item {
        required: !detail.optional,
        shape: Shape::Detail(shape),
    }
}

/// The details that are included. A flattened one has members of its own, but for names that others have.
pub(super) fn object_of<'a>(
    code: &'a CodeDocument,
    layout: Option<&Value>,
    schemas: &'a Schemas,
    included: impl Fn(&DetailDocument) -> bool,
) -> Object<'a> {
    let is_beside = |name: &str| layout.is_some_and(|layout| layout.has_beside_details(name));
    let is_taken = |name: &str| is_beside(name) || sample::detail_named(code, name).is_some();
    let mut object = Object::default();
    for known in code.details.iter().filter(|detail| included(detail)) {
        if !known.flattened {
            let item = detail_item(code, known, schemas);
            object.members.push((&known.name, item));
            continue;
        }
        let mut flattened = members_of(known.schema.as_ref(), schemas);
        flattened.members.retain(|(name, _)| !is_taken(name));
        for (_, item) in &mut flattened.members {
            item.required &= !known.optional;
        }
        object = together(object, flattened);
    }
    object
}

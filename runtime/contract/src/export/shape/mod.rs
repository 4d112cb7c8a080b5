//! What the bodies of a code look like: their types, and an example of each value.

mod build;
mod example;

use serde_json::Value as Json;

use crate::ordered_json::OrderedJson;

pub(super) use build::{body, details};
pub(super) use example::example;
#[cfg(feature = "html")]
pub(super) use example::ordered_example;

/// A JSON value of a body.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape<'a> {
    /// The same in every body.
    Fixed(Json),
    /// The code, which tells bodies apart.
    Code(&'a str),
    /// A fact of a known type, and an example.
    Fact(FactType, Json),
    /// The schema of a detail and its example.
    Detail(Option<&'a Json>, Option<OrderedJson>),
    Object(Object<'a>),
    /// The details together.
    Details(Object<'a>),
    List(Vec<Item<'a>>),
    /// The first where it is present, otherwise the second.
    Either(Box<Shape<'a>>, Box<Shape<'a>>),
}

/// The type of a fact that is neither fixed nor a detail.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FactType {
    String,
    Boolean,
    /// Not negative.
    Integer,
    RetryClass,
    Effect,
}

/// The members of an object.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Object<'a> {
    pub(super) members: Vec<(&'a str, Item<'a>)>,
    /// Whether flattened details bring members that are not known here.
    pub(super) open: bool,
}

impl Object<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty() && !self.open
    }
}

/// A member's value or an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item<'a> {
    pub(super) required: bool,
    pub(super) shape: Shape<'a>,
}

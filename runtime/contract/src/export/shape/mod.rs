//! The shape of a code's bodies: the type and an example of each value.

mod build;
mod details;
mod example;
mod fits;
mod flattened;
mod nullable;
mod union;

use std::borrow::Cow;

use serde_json::Value as Json;

use super::schemas::Schemas;
use crate::ordered_json::OrderedJson;

pub(super) use build::body;
pub(super) use details::details;
pub(super) use example::example;
#[cfg(feature = "html")]
pub(super) use example::ordered_example;
pub(super) use fits::misfit;
pub(super) use nullable::is_nullable;

/// A JSON value of a body.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape<'a> {
    /// A value that is the same in every body of the code.
    Fixed(Json),
    /// The code.
    Code(&'a str),
    /// A fact that varies: its type and an example.
    Fact(FactType, Json),
    /// A detail.
    Detail(DetailShape<'a>),
    Object(Object<'a>),
    /// The details as a whole.
    Details(Object<'a>),
    List(Vec<Item<'a>>),
    /// The first value if it is present, otherwise the second.
    Either(Box<Shape<'a>>, Box<Shape<'a>>),
}

/// The value of a detail.
#[derive(Debug, Clone)]
pub(super) struct DetailShape<'a> {
    pub(super) schema: Option<Cow<'a, Json>>,
    /// The schemas that it refers to, where an example is needed.
    pub(super) schemas: Option<&'a Schemas>,
    pub(super) description: Option<&'a str>,
    pub(super) example: Option<OrderedJson>,
    /// Whether the layout names the detail, instead of showing it among all details.
    pub(super) placed: bool,
}

/// All schemas are of one document, whether they are known here or not.
impl PartialEq for DetailShape<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.schema == other.schema
            && self.description == other.description
            && self.example == other.example
    }
}

/// The type of a fact that varies and is not a detail.
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
    /// The schema of the members with other names, if flattened details add any.
    pub(super) rest: Option<Cow<'a, Json>>,
}

impl Object<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty() && self.rest.is_none()
    }
}

/// The value of a member, or an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item<'a> {
    pub(super) required: bool,
    pub(super) shape: Shape<'a>,
}

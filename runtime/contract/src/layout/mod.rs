//! The layout of a body: a tree that says which member stands where.
//!
//! One type serves both forms: a `const` that the macros write, and a document that is read from a file. The types are
//! exhaustive: a new kind of node is a new version of the document.

mod display;
mod fact;
mod facts;
mod presence;
mod query;

use std::borrow::Cow;

pub use fact::Fact;
pub use presence::{DetailPresence, Facts, Presence, presence};

/// One JSON value of a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A fact of the error.
    Fact(Fact),
    /// The first of these whose facts are present. All but the last are facts.
    Or(Cow<'static, [Value]>),
    /// An object, its members in this order.
    Object(Cow<'static, [Member]>),
    /// A list, its elements in this order.
    List(Cow<'static, [Element]>),
    /// A string composed of text and facts.
    Text(Cow<'static, [Text]>),
    /// A number, `true`, `false` or `null`, as JSON writes it.
    Literal(Cow<'static, str>),
}

/// What can stand in an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Member {
    /// `"name": value`
    Required(Cow<'static, str>, Value),
    /// `"name"?: value`, left out when its fact is absent; an object, when all facts in it are.
    Optional(Cow<'static, str>, Value),
    /// `..details`: the details beside the other members.
    Details,
}

/// What can stand in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Always present.
    Required(Value),
    /// Left out when its fact is absent; an object, when all facts in it are.
    Optional(Value),
}

/// A piece of a string: of a layout, a header value or a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// The same in every response.
    Literal(Cow<'static, str>),
    /// A fact, written as text.
    Fact(Fact),
    /// A field of the error that only the message shows; in messages alone.
    Field(Cow<'static, str>),
}

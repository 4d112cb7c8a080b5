//! The layout of a response body: a tree of members and the facts that they show.
//!
//! The same types serve the `const` that `envelope!` writes and the document that is read from a file. They are
//! exhaustive: a new kind of node requires a new version of the document format.

mod display;
mod fact;
mod facts;
mod presence;
mod query;

use std::borrow::Cow;

pub use fact::Fact;
pub use presence::{DetailPresence, Facts, Presence, presence};

/// A JSON value in a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A fact of the error.
    Fact(Fact),
    /// `fact or …`: the first of these values that is present. All but the last are facts.
    Or(Cow<'static, [Value]>),
    /// An object, with its members in this order.
    Object(Cow<'static, [Member]>),
    /// A list, with its elements in this order.
    List(Cow<'static, [Element]>),
    /// A string of literal text and facts.
    Text(Cow<'static, [Text]>),
    /// A number, `true`, `false` or `null`, as JSON text.
    Literal(Cow<'static, str>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Member {
    /// `"name": value`
    Required(Cow<'static, str>, Value),
    /// `"name"?: value`: left out if the value's fact is absent; an object or list, if all facts in it are absent.
    Optional(Cow<'static, str>, Value),
    /// `..details`: the details as members of this object.
    Details,
}

/// An element of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// `value`
    Required(Value),
    /// `value?`: left out if the value's fact is absent; an object or list, if all facts in it are absent.
    Optional(Value),
}

/// A piece of a string: of a layout, a header value or a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// Text that is the same in every response.
    Literal(Cow<'static, str>),
    /// The text of a fact.
    Fact(Fact),
    /// A field of the error that is not a detail; only in messages.
    Field(Cow<'static, str>),
}

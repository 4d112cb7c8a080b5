//! The layout of a body: a `const` tree that says which member stands where.

/// One JSON value of a layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A fact of the error.
    Fact(Fact),
    /// A fact, or another value where the fact is absent.
    Or(Fact, &'static Value),
    /// An object, its members in this order.
    Object(&'static [Member]),
    /// A list, its elements in this order.
    List(&'static [Element]),
    /// A string, put together from text and facts.
    Text(&'static [Text]),
    /// A number, `true`, `false` or `null`, as JSON writes it.
    Literal(&'static str),
}

/// What can stand in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Member {
    /// `"name": value`
    Required(&'static str, Value),
    /// `"name"?: value`, left out when its fact is absent; an object, when all facts in it are.
    Optional(&'static str, Value),
    /// `..details`: the details beside the other members.
    Details,
}

/// What can stand in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Element {
    /// Always there.
    Required(Value),
    /// Left out when its fact is absent; an object, when all facts in it are.
    Optional(Value),
}

/// A piece of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Text {
    /// The same in every body.
    Literal(&'static str),
    /// A fact, written as text.
    Fact(Fact),
}

/// What an envelope can show of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fact {
    /// The code; a string.
    Code,
    /// The code's number in a numeric dictionary; absent when not given.
    Number,
    /// The HTTP status; a number.
    Status,
    /// The status's phrase, as the `http` crate and hyper's status line have it; a string.
    Reason,
    /// The public message of this occurrence; a string.
    Message,
    /// What the code means; a string.
    Description,
    /// What the client should do; a string, absent when not given.
    Help,
    /// Where the code is documented; a URI reference, absent when not given.
    DocsUrl,
    /// The word of the retry class; a string.
    Retry,
    /// Whether repeating the same request can help; a boolean.
    Retryable,
    /// Whether a repeat could apply the request twice; a string.
    Effect,
    /// The delay of this occurrence in whole seconds; a number, absent when there is none.
    RetryAfter,
    /// The same in milliseconds.
    RetryAfterMs,
    /// The details of this occurrence that no `details.NAME` takes out; an object, absent when there are none.
    Details,
    /// `details.NAME`: one public field on its own.
    Detail(&'static str),
    /// `extra.NAME`: a literal of the type's or variant's `extra`; absent when not given.
    Extra(&'static str),
}

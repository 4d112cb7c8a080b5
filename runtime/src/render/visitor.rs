//! How an error shows its fields: the trait that the derive implements, and the visitor that it calls.

use std::fmt;
use std::time::Duration;

use errbook_contract::layout::Text;

use super::details::DetailWriter;
use super::json::{Serialize, Serializer};
use super::message::Filled;
use super::strings::CollectedStrings;

/// The fields of an error type, shown to a visitor. Implemented by the derive.
pub trait Fields {
    /// Shows what this occurrence has beyond its definition. Runs none of the user's code by itself: messages
    /// and details are handed over unevaluated.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'_, 'a>);
}

/// What a pass over the fields collects; everything else is ignored.
pub enum Visitor<'v, 'a> {
    #[doc(hidden)]
    Message {
        /// The pieces of a message over fields.
        pieces: &'static [Text],
        take: &'v mut dyn FnMut(fmt::Arguments<'_>),
    },
    #[doc(hidden)]
    Details(DetailWriter<'v>),
    #[doc(hidden)]
    Strings(&'v mut CollectedStrings<'a>),
    #[doc(hidden)]
    RetryAfter(&'v mut Option<Duration>),
    #[doc(hidden)]
    Headers(&'v mut dyn FnMut(&'static str, fmt::Arguments<'_>)),
}

impl<'a> Visitor<'_, 'a> {
    /// The public message.
    pub fn message(&mut self, message: fmt::Arguments<'_>) {
        if let Visitor::Message { take, .. } = self {
            take(message);
        }
    }

    /// The public message, its fields in the order of the placeholders.
    pub fn message_with(&mut self, fields: &[&dyn fmt::Display]) {
        if let Visitor::Message { pieces, take } = self {
            take(format_args!("{}", Filled { pieces, fields }));
        }
    }

    /// The public field at `index` of the definition's details.
    pub fn detail(&mut self, index: usize, value: &dyn PublicDetail) {
        if let Visitor::Details(details) = self {
            details.write(index, |serializer| value.write(serializer));
        }
    }

    /// The same for a string.
    pub fn text(&mut self, index: usize, text: &'a str) {
        match self {
            Visitor::Strings(strings) => strings.add(index, text),
            Visitor::Details(details) => details.write_text(index, text),
            _ => {}
        }
    }

    /// The same for one that is computed, or serialized in a way of its own.
    pub fn detail_with(&mut self, index: usize, serialize: Serialize<'_>) {
        if let Visitor::Details(details) = self {
            details.write(index, serialize);
        }
    }

    /// A public field whose own members are details.
    pub fn flatten(&mut self, serialize: Serialize<'_>) {
        if let Visitor::Details(details) = self {
            details.flatten(serialize);
        }
    }

    /// A field that is sent as a header; the name is in lower case.
    pub fn header(&mut self, name: &'static str, value: fmt::Arguments<'_>) {
        if let Visitor::Headers(take) = self {
            take(name, value);
        }
    }

    /// The delay of this occurrence.
    pub fn retry_after(&mut self, delay: Option<Duration>) {
        if let Visitor::RetryAfter(retry_after) = self {
            **retry_after = delay;
        }
    }
}

/// A value that can be a public detail: whatever serializes.
#[diagnostic::on_unimplemented(
    message = "the trait bound `{Self}: serde::Serialize` is not satisfied",
    note = "a public detail is serialized; add `#[derive(serde::Serialize)]` to `{Self}`, or keep the field private"
)]
pub trait PublicDetail {
    /// Writes the value's JSON.
    fn write(&self, serializer: Serializer<'_>) -> Result<(), serde_json::Error>;
}

impl<T: serde::Serialize + ?Sized> PublicDetail for T {
    fn write(&self, serializer: Serializer<'_>) -> Result<(), serde_json::Error> {
        self.serialize(serializer)
    }
}

//! Visits the fields of an error: the trait that the derive implements, and the visitor that it calls.

use std::fmt;
use std::time::Duration;

use errbook_contract::layout::Text;
use http::{HeaderMap, HeaderName};

use super::details::DetailWriter;
use super::header_lines::{HeaderLines, add_missing};
use super::json::{Serialize, Serializer};
use super::message::Filled;
use super::strings_body::CollectedStrings;

/// An error type whose fields can be visited. Implemented by the derive.
pub trait Fields {
    /// Calls the visitor for everything that this occurrence adds to its definition. Runs no user code by itself: the
    /// values are passed unevaluated.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'_, 'a>);
}

/// What a visit collects; everything else is ignored.
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
    Status(&'v mut Option<u16>),
    #[doc(hidden)]
    Headers(HeaderLines<'v>),
}

impl<'a> Visitor<'_, 'a> {
    /// The public message of an occurrence.
    pub fn message(&mut self, message: fmt::Arguments<'_>) {
        if let Visitor::Message { take, .. } = self {
            take(message);
        }
    }

    /// The fields of the public message, in the order of its placeholders.
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

    /// Like [`detail`](Self::detail) for a string.
    pub fn text(&mut self, index: usize, text: &'a str) {
        match self {
            Visitor::Strings(strings) => strings.add(index, text),
            Visitor::Details(details) => details.write_text(index, text),
            _ => {}
        }
    }

    /// Like [`detail`](Self::detail) for a detail that is computed or has its own serialization function.
    pub fn detail_with(&mut self, index: usize, serialize: Serialize<'_>) {
        if let Visitor::Details(details) = self {
            details.write(index, serialize);
        }
    }

    /// A flattened public field, whose members are details.
    pub fn flatten(&mut self, serialize: Serialize<'_>) {
        if let Visitor::Details(details) = self {
            details.flatten(serialize);
        }
    }

    /// A field that is sent as a header; the name is in lower case.
    pub fn header(&mut self, name: &'static str, value: fmt::Arguments<'_>) {
        if let Visitor::Headers(lines) = self {
            lines.add(&HeaderName::from_static(name), |take| take(value));
        }
    }

    /// A field whose lines are added to the headers.
    pub fn header_map(&mut self, headers: &HeaderMap) {
        if let Visitor::Headers(lines) = self {
            lines.add_map(headers);
        }
    }

    /// The headers of the refusal that this occurrence answers.
    pub fn refusal_headers(&mut self, headers: &HeaderMap) {
        if let Visitor::Headers(lines) = self {
            add_missing(lines.headers, headers);
        }
    }

    /// The status that the field of this occurrence holds.
    pub fn status(&mut self, held: Option<u16>) {
        if let Visitor::Status(status) = self {
            **status = held;
        }
    }

    /// The delay of this occurrence.
    pub fn retry_after(&mut self, delay: Option<Duration>) {
        if let Visitor::RetryAfter(retry_after) = self {
            **retry_after = delay;
        }
    }
}

/// A value that can be a public detail: any that implements `Serialize`.
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

//! One error that has happened: its definition, and its fields shown on request.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::time::Duration;

use crate::Definition;
use crate::envelope::details::{DetailWriter, Serialize};
use crate::envelope::plan::Plan;
use crate::envelope::strings::Shown;
use crate::guard::{self, Failure};
use crate::json;
use crate::message::Filled;
use crate::private::DelayField;

/// The fields of an error type, shown to a visitor. Implemented by the derive.
pub trait Fields {
    /// Shows what this occurrence has beyond its definition. Runs none of the user's code by itself: messages
    /// and details are handed over unevaluated.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'_, 'a>);
}

/// What a pass over the fields is after; everything else that is shown is passed over.
pub enum Visitor<'v, 'a> {
    #[doc(hidden)]
    Message {
        /// The message as it was written.
        template: &'static str,
        take: &'v mut dyn FnMut(fmt::Arguments<'_>),
    },
    #[doc(hidden)]
    Details(DetailWriter<'v>),
    #[doc(hidden)]
    Strings(&'v mut Shown<'a>),
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
        if let Visitor::Message { template, take } = self {
            take(format_args!("{}", Filled { template, fields }));
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
            Visitor::Strings(shown) => shown.text(index, text),
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
    fn write(&self, serializer: json::Serializer<'_>) -> Result<(), serde_json::Error>;
}

impl<T: serde::Serialize + ?Sized> PublicDetail for T {
    fn write(&self, serializer: json::Serializer<'_>) -> Result<(), serde_json::Error> {
        self.serialize(serializer)
    }
}

/// One error that has happened.
#[derive(Clone, Copy)]
pub struct Occurrence<'a> {
    definition: &'static Definition,
    plan: &'static Plan,
    fields: &'a dyn Fields,
}

impl<'a> Occurrence<'a> {
    /// The occurrence of the definition at `index`.
    #[inline]
    pub fn new(
        definitions: &'static [Definition],
        plans: &'static [Plan],
        index: usize,
        fields: &'a dyn Fields,
    ) -> Self {
        Occurrence {
            definition: &definitions[index],
            plan: &plans[index],
            fields,
        }
    }

    pub(crate) fn definition(&self) -> &'static Definition {
        self.definition
    }

    pub(crate) fn plan(&self) -> &'static Plan {
        self.plan
    }

    pub(crate) fn visit(&self, mut visitor: Visitor<'_, 'a>) {
        self.fields.visit(&mut visitor);
    }

    pub(crate) fn visit_message(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        self.visit(Visitor::Message {
            template: self.definition.message(),
            take,
        });
    }

    pub(crate) fn message(&self) -> Cow<'a, str> {
        let message = self.try_message();
        message.unwrap_or_else(|_| Cow::Borrowed(self.definition.description()))
    }

    pub(crate) fn try_message(&self) -> Result<Cow<'a, str>, Failure> {
        if !self.definition.parts().dynamic_message {
            return Ok(Cow::Borrowed(self.definition.message()));
        }
        let mut text = String::new();
        let mut written = Ok(());
        guard::run(|| {
            self.visit_message(&mut |message| written = text.write_fmt(message));
            Ok(())
        })?;
        match written {
            Ok(()) => Ok(Cow::Owned(text)),
            Err(fmt::Error) => Err(Failure::new("`Display` of a field of the message failed")),
        }
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let mut delay = None;
        if self.definition.parts().rare.delay_field != DelayField::None {
            self.visit(Visitor::RetryAfter(&mut delay));
        }
        delay.or(self.definition.default_delay())
    }
}

//! The static facts of one error.

mod delay;
mod detail;
mod documented;
mod facts;
mod grpc;
mod header;
mod header_function;
mod message;
mod optional;
mod owner;
mod placed;
mod status_field;
mod type_definitions;

use std::fmt;

use errbook_contract::status::class_phrase;
use errbook_contract::{Effect, Retry};
use http::StatusCode;

use crate::envelope::Envelope;

pub use delay::RetryAfter;
pub(crate) use delay::{whole_milliseconds, whole_seconds};
pub use detail::{Detail, DetailKind};
pub use documented::Documented;
#[cfg(feature = "contract")]
pub use documented::{DetailDocs, DetailSchema};
pub(crate) use facts::{ConstFacts, with_facts};
pub use grpc::Grpc;
pub use header::{Header, HeaderSource};
pub use header_function::{HeaderCall, HeaderFunction};
pub use message::MessageSource;
pub use optional::{DelayField, Extra, OptionalFacts, Replacement};
pub use owner::Owner;
pub use placed::{PlacedDetails, placed_index};
pub use status_field::{FieldStatus, StatusField};
pub use type_definitions::TypeDefinitions;

/// The static facts of one variant (or of a struct): all that is known of an error before it occurs.
///
/// Written by the derive; available from [`ApiError::definition`](crate::ApiError::definition) for a value and from a
/// [`Catalog`](crate::Catalog) for a type.
///
/// ```
/// use errbook::{ApiError, Effect, Retry};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", help = "Offer another time.")]
/// struct SlotUnavailable;
///
/// let definition = SlotUnavailable.definition();
/// assert_eq!(definition.code(), "slot_unavailable");
/// assert_eq!(definition.status(), http::StatusCode::CONFLICT);
/// assert_eq!(definition.retry(), Retry::Never);
/// assert_eq!(definition.effect(), Effect::None);
/// assert_eq!(definition.description(), "Time slot is not available");
/// assert_eq!(definition.message(), "Time slot is not available");
/// assert_eq!(definition.help(), Some("Offer another time."));
/// assert_eq!(definition.number(), None);
/// assert_eq!(definition.content_type(), Some("application/json"));
/// ```
///
/// The hidden fields are public because the derive writes a literal.
pub struct Definition {
    #[doc(hidden)]
    pub owner: &'static Owner,
    #[doc(hidden)]
    pub variant: &'static str,
    #[doc(hidden)]
    pub code: &'static str,
    #[doc(hidden)]
    pub status: StatusCode,
    #[doc(hidden)]
    pub retry: Retry,
    #[doc(hidden)]
    pub effect: Effect,
    /// As written; empty if the attribute has none.
    #[doc(hidden)]
    pub message: &'static str,
    #[doc(hidden)]
    pub source: MessageSource,
    /// Empty if there is none: an `Option` in each definition would take longer to compile.
    #[doc(hidden)]
    pub description: &'static str,
    #[doc(hidden)]
    pub envelope: &'static Envelope,
    #[doc(hidden)]
    pub details: &'static [Detail],
    #[doc(hidden)]
    pub optional: &'static OptionalFacts,
}

/// Shows the main facts only.
impl fmt::Debug for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Definition")
            .field("type_name", &self.type_name())
            .field("variant", &self.variant())
            .field("code", &self.code())
            .field("status", &self.status())
            .field("retry", &self.retry())
            .field("effect", &self.effect())
            .field("description", &self.description())
            .finish_non_exhaustive()
    }
}

impl Definition {
    /// The machine-readable code: the error's identity in catalog, documents and logs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The HTTP status (RFC 9110 §15): 400 to 599, or from 200 with `allow_status`.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The retry class: what would make a repeat succeed.
    #[must_use]
    pub const fn retry(&self) -> Retry {
        self.retry
    }

    /// Whether a repeat could apply the request twice.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// The public message as written: a text, or a format string over fields. If the attribute has none, or the
    /// occurrence's `Display` is the message, the [public description](Definition::public_description).
    #[must_use]
    pub fn message(&self) -> &'static str {
        if self.message.is_empty() {
            self.public_description()
        } else {
            self.message
        }
    }

    /// What the code means, for the readers of catalog, document and page: the key `description`, otherwise the first
    /// paragraph of the doc comment, otherwise the status's reason phrase.
    #[must_use]
    pub fn description(&self) -> &'static str {
        if self.description.is_empty() {
            self.reason()
        } else {
            self.description
        }
    }

    /// The description that bodies and headers have. It is the [description](Definition::description), except without
    /// the key `description` on a variant that can be sent from status 500 on, as one with an
    /// [open status](Definition::is_any_status) can: a doc comment may be written for the maintainers there, and clients get
    /// the status's reason phrase.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// /// Connection to the primary failed; see runbook 17
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "internal_error", status = 500)]
    /// struct Internal;
    ///
    /// let definition = Internal.definition();
    /// assert_eq!(definition.description(), "Connection to the primary failed; see runbook 17");
    /// assert_eq!(definition.public_description(), "Internal Server Error");
    /// assert_eq!(Internal.message(), "Internal Server Error");
    /// ```
    #[must_use]
    pub fn public_description(&self) -> &'static str {
        if self.optional.private_description {
            self.reason()
        } else {
            self.description()
        }
    }

    /// The media type of the response (RFC 9110 §8.3): the envelope's, unless the attribute overrides it. `None` if the
    /// response has no body.
    #[must_use]
    pub const fn content_type(&self) -> Option<&'static str> {
        match self.optional.content_type {
            Some(content_type) => Some(content_type),
            None => self.envelope.content_type(),
        }
    }

    /// The shape of the body.
    #[must_use]
    pub const fn envelope(&self) -> &'static Envelope {
        self.envelope
    }

    /// The public fields in the order of their declaration, then the computed details.
    #[must_use]
    pub const fn details(&self) -> &'static [Detail] {
        self.details
    }

    /// The group's title: the first paragraph of the type's doc comment.
    #[must_use]
    pub const fn group(&self) -> Option<&'static str> {
        self.owner.group
    }

    /// The name of the enum or struct.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.owner.type_name
    }

    /// The name of the variant; of a struct, the struct's own.
    #[must_use]
    pub const fn variant(&self) -> &'static str {
        self.variant
    }

    /// Whether each occurrence has its own message.
    pub(crate) const fn has_dynamic_message(&self) -> bool {
        !matches!(self.source, MessageSource::Definition)
    }

    /// The status's reason phrase; for a status without one, the name of its class.
    pub(crate) fn reason(&self) -> &'static str {
        let status = self.status();
        status
            .canonical_reason()
            .unwrap_or(class_phrase(status.as_u16()))
    }
}

/// The status of a code that the derive has checked.
#[doc(hidden)]
#[must_use]
pub const fn status(code: u16) -> StatusCode {
    match StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

//! What is written down of one code.

use std::collections::BTreeMap;

use crate::{Effect, Retry};

/// A code at a status, as a [`CatalogDocument`](crate::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeDocument {
    pub(crate) code: String,
    pub(crate) status: u16,
    pub(crate) number: Option<i32>,
    pub(crate) retry: Retry,
    pub(crate) effect: Effect,
    pub(crate) message: String,
    pub(crate) description: String,
    pub(crate) help: Option<String>,
    pub(crate) docs_url: Option<String>,
    pub(crate) content_type: String,
    pub(crate) envelope: String,
    pub(crate) group: Option<String>,
    pub(crate) type_name: String,
    pub(crate) variant: String,
    pub(crate) details: Vec<DetailDocument>,
    pub(crate) headers: Vec<HeaderDocument>,
    pub(crate) retry_after: bool,
    pub(crate) retry_after_optional: bool,
    pub(crate) extra: BTreeMap<String, serde_json::Value>,
    pub(crate) deprecated: Option<String>,
}

/// A public field, as a [`CatalogDocument`](crate::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailDocument {
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) optional: bool,
    pub(crate) flattened: bool,
    pub(crate) computed: bool,
    pub(crate) example: Option<serde_json::Value>,
}

/// A header, as a [`CatalogDocument`](crate::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderDocument {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) per_occurrence: bool,
    pub(crate) optional: bool,
}

impl CodeDocument {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code's number in a numeric dictionary.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.number
    }

    /// What would make a repeat succeed; delays in whole milliseconds.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// Whether a repeat could apply the request twice.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The public message as it was written.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the code means.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// What the client should do about it.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Where the code is documented.
    #[must_use]
    pub fn docs_url(&self) -> Option<&str> {
        self.docs_url.as_deref()
    }

    /// The media type of the response.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The name of the envelope.
    #[must_use]
    pub fn envelope(&self) -> &str {
        &self.envelope
    }

    /// The group's title.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// The name of the enum or struct.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The name of the variant; of a struct, the struct's own.
    #[must_use]
    pub fn variant(&self) -> &str {
        &self.variant
    }

    /// The public fields, in the order of the wire.
    #[must_use]
    pub fn details(&self) -> &[DetailDocument] {
        &self.details
    }

    /// The headers beside `Content-Type` and `Retry-After`.
    #[must_use]
    pub fn headers(&self) -> &[HeaderDocument] {
        &self.headers
    }

    /// Whether a response may bear the header `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> bool {
        self.retry_after
    }

    /// Whether some responses go without it.
    #[must_use]
    pub fn retry_after_optional(&self) -> bool {
        self.retry_after_optional
    }

    /// The literals of `extra(…)` by name, those that the envelope may show.
    pub fn extra(&self) -> impl Iterator<Item = (&str, &serde_json::Value)> {
        self.extra
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// The note of the deprecation, empty where it has none; `None` when the code is not deprecated.
    #[must_use]
    pub fn deprecated(&self) -> Option<&str> {
        self.deprecated.as_deref()
    }
}

impl DetailDocument {
    /// The name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What decides the value's JSON, as [`Detail::type_name`](crate::Detail::type_name) has it.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// Whether it may be absent.
    #[must_use]
    pub fn optional(&self) -> bool {
        self.optional
    }

    /// Whether its own members stand in its place.
    #[must_use]
    pub fn flattened(&self) -> bool {
        self.flattened
    }

    /// Whether a function gives it, and no field.
    #[must_use]
    pub fn computed(&self) -> bool {
        self.computed
    }

    /// An example value.
    #[must_use]
    pub fn example(&self) -> Option<&serde_json::Value> {
        self.example.as_ref()
    }
}

impl HeaderDocument {
    /// The field name, as it was written.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The field value, facts in braces: `{retry_after}`. Where it is
    /// [`per_occurrence`](HeaderDocument::per_occurrence), what stands in for an occurrence that brings none; empty
    /// when nothing does.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Whether a field of the occurrence brings the value.
    #[must_use]
    pub fn per_occurrence(&self) -> bool {
        self.per_occurrence
    }

    /// Whether an occurrence may go without it.
    #[must_use]
    pub fn optional(&self) -> bool {
        self.optional
    }
}

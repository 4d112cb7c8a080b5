//! A code at a status.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DetailDocument, HeaderDocument, MessageDocument, RustNames, read, retry};
use crate::layout::{DetailPresence, Facts, Presence, Value};
use crate::{Effect, GrpcCode, Retry, status};

/// A code at a status, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct CodeDocument {
    #[doc(hidden)]
    pub code: String,
    #[doc(hidden)]
    #[serde(deserialize_with = "read::status")]
    pub status: u16,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub any_status: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
    #[doc(hidden)]
    #[serde(with = "retry")]
    pub retry: Retry,
    #[doc(hidden)]
    pub effect: Effect,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grpc: Option<GrpcCode>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[doc(hidden)]
    pub message: MessageDocument,
    #[doc(hidden)]
    pub description: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_description: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docs_url: Option<String>,
    #[doc(hidden)]
    #[serde(deserialize_with = "read::nullable")]
    pub content_type: Option<String>,
    #[doc(hidden)]
    pub envelope: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<DetailDocument>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<HeaderDocument>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub framework_headers: bool,
    #[doc(hidden)]
    pub retry_after: Presence,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, serde_json::Value>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<RustNames>,
    /// The definitions that were merged to this entry; empty if none were.
    #[doc(hidden)]
    #[serde(skip)]
    pub definitions: Vec<CodeDocument>,
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

    /// Whether a response can have any status from 400 to 599; [`status`](CodeDocument::status) is then the usual one.
    #[must_use]
    pub fn is_any_status(&self) -> bool {
        self.any_status
    }

    /// Whether an error of the code comes at this status.
    pub(crate) fn is_at(&self, status: u16) -> bool {
        status::is_at(self.status, self.any_status, status)
    }

    /// The code's number in a numeric dictionary.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.number
    }

    /// The retry class; its delays are whole milliseconds.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.retry
    }

    /// Whether a repeat could apply the request twice.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The code of gRPC, if the error has a [`domain`](CodeDocument::domain): it is then an error of a gRPC API, too.
    #[must_use]
    pub fn grpc(&self) -> Option<GrpcCode> {
        self.grpc
    }

    /// The domain of the reason by which clients of gRPC know the error.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// The public message.
    #[must_use]
    pub fn message(&self) -> &MessageDocument {
        &self.message
    }

    /// What the code means.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The description that bodies and headers have: for a status from 500 on, the reason phrase, unless the key
    /// `description` gives another text.
    #[must_use]
    pub fn public_description(&self) -> &str {
        let public = self.public_description.as_ref();
        public.unwrap_or(&self.description)
    }

    /// What the client should do about the error.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Where the code is documented.
    #[must_use]
    pub fn docs_url(&self) -> Option<&str> {
        self.docs_url.as_deref()
    }

    /// The media type of the response; `None` if it has no body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The [id](super::EnvelopeDocument::id) of the envelope.
    #[must_use]
    pub fn envelope(&self) -> &str {
        &self.envelope
    }

    /// The group's title.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// The details, in the order in which they are sent.
    #[must_use]
    pub fn details(&self) -> &[DetailDocument] {
        &self.details
    }

    /// The headers, without `Content-Type` and `Retry-After`.
    #[must_use]
    pub fn headers(&self) -> &[HeaderDocument] {
        &self.headers
    }

    /// Whether every response answers a request that the server's framework refused at this status, and has the headers
    /// of that refusal, such as `Allow`, beside its own.
    #[must_use]
    pub fn has_framework_headers(&self) -> bool {
        self.framework_headers
    }

    /// In which responses the header `Retry-After` is sent.
    #[must_use]
    pub fn sends_retry_after(&self) -> Presence {
        self.retry_after
    }

    /// The literals of `extra(…)`, by name.
    pub fn extra(&self) -> impl Iterator<Item = (&str, &serde_json::Value)> {
        self.extra
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// The version of the API that answers with the code for the first time.
    #[must_use]
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }

    /// The note of `#[deprecated]`, empty if it has none; `None` if the code is not deprecated.
    #[must_use]
    pub fn deprecated(&self) -> Option<&str> {
        self.deprecated.as_deref()
    }

    /// The code that replaces this one, which is then deprecated.
    #[must_use]
    pub fn replaced_by(&self) -> Option<&str> {
        self.replaced_by.as_deref()
    }

    /// Where the code is defined in Rust, if the document says so.
    #[must_use]
    pub fn rust(&self) -> Option<&RustNames> {
        self.rust.as_ref()
    }

    pub(super) fn drop_rust_names(&mut self) {
        self.rust = None;
        for detail in &mut self.details {
            detail.rust = None;
        }
        self.definitions
            .iter_mut()
            .for_each(CodeDocument::drop_rust_names);
    }

    /// Calls `read` with the facts of the code, for [`presence`](crate::layout::presence) in the layout of its envelope,
    /// if it has a body.
    #[doc(hidden)]
    pub fn with_facts<T>(&self, layout: Option<&Value>, read: impl FnOnce(&Facts<'_>) -> T) -> T {
        let places = |name: &str| layout.is_some_and(|layout| layout.places(name));
        let details = self.details.iter().map(|detail| DetailPresence {
            name: (!detail.flattened).then_some(&detail.name),
            optional: detail.optional,
            placed: !detail.flattened && places(&detail.name),
        });
        let extra: Vec<_> = self.extra.keys().map(String::as_str).collect();
        read(&Facts {
            number: self.number.is_some(),
            help: self.help.is_some(),
            docs_url: self.docs_url.is_some(),
            retry_after: self.retry_after,
            details: &details.collect::<Vec<_>>(),
            extra: &extra,
        })
    }
}

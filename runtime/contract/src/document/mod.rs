//! The contract as a document: a catalog as JSON.

mod code;
mod detail;
mod envelope;
mod equality;
mod error;
mod fact;
mod header;
mod layout;
mod merged;
mod message;
mod order;
mod parts;
mod pieces;
mod read;
mod retired;
mod retry;
mod rust_names;
mod schema;
mod schemas;
mod sort;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::Retry;
use crate::lint::allow::Allow;

pub use code::CodeDocument;
pub use detail::DetailDocument;
pub use envelope::EnvelopeDocument;
pub use error::DocumentError;
pub use header::HeaderDocument;
pub use message::MessageDocument;
#[doc(hidden)]
pub use parts::{CatalogParts, InheritedAllow, UnusedSharing};
pub use retired::RetiredDocument;
pub(crate) use retry::to_json as retry_json;
pub use rust_names::RustNames;
pub use schema::schema_of;
pub(crate) use schema::type_of;

#[doc(hidden)]
pub use crate::ordered_json::OrderedJson;
pub(crate) use merged::merge;
pub(crate) use order::{CatalogOrder, in_catalog_order};
#[cfg(feature = "cli")]
pub(crate) use read::without_mark;

#[cfg(test)]
mod tests;

/// The version of the format; a document of a higher version is refused.
pub const VERSION: u32 = 1;

/// The earliest version that is read.
const OLDEST: u32 = 1;

/// A catalog as a document.
///
/// Codes are sorted by code and status, so the order of variants does not matter; that of types is the order of
/// [`groups`](CatalogDocument::groups). `#[doc(hidden)]` variants are left out. Two documents are equal if their JSON is.
///
/// `Deserialize` checks the version, too, and sorts the lists. [`from_json`](CatalogDocument::from_json) gives better
/// errors: it refuses a later version before it reads other members, and names the path of an error.
///
/// ```
/// use errbook::ApiError;
/// use errbook::contract::CatalogDocument;
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// let document = Gone::CATALOG.document();
/// assert_eq!(document.codes()[0].code(), "gone");
/// assert_eq!(document.codes()[0].status(), 410);
/// assert_eq!(CatalogDocument::from_json(&document.to_json())?, document);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct CatalogDocument {
    #[serde(deserialize_with = "read::version")]
    pub(crate) errbook: u32,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) introduction: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) schemas: BTreeMap<String, serde_json::Value>,
    #[serde(default, deserialize_with = "read::envelopes")]
    pub(crate) envelopes: Vec<EnvelopeDocument>,
    #[serde(deserialize_with = "read::codes")]
    pub(crate) codes: Vec<CodeDocument>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) groups: Vec<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "retry::optional"
    )]
    pub(crate) no_response: Option<Retry>,
    #[serde(default, deserialize_with = "read::retired")]
    pub(crate) retired: Vec<RetiredDocument>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "read::allows"
    )]
    pub(crate) allow: Vec<Allow>,
    /// The `#[doc(hidden)]` codes: lints check them; files, diff and exports leave them out.
    #[serde(skip)]
    pub(crate) hidden: Vec<CodeDocument>,
    /// The envelopes that only hidden codes use.
    #[serde(skip)]
    pub(crate) hidden_envelopes: Vec<EnvelopeDocument>,
    /// The allows of included catalogs; for lints.
    #[serde(skip)]
    pub(crate) inherited_allow: Vec<InheritedAllow>,
    /// Keys that files do not have; for lints.
    #[serde(skip)]
    pub(crate) unused_sharing: Vec<UnusedSharing>,
    /// The names that several different schemas have.
    #[serde(skip)]
    pub(crate) schema_conflicts: BTreeSet<String>,
    /// The order of the catalog; for lints, Markdown and pages.
    #[serde(skip)]
    pub(crate) order: CatalogOrder,
}

impl CatalogDocument {
    /// Reads a document. Unknown members are ignored.
    ///
    /// # Errors
    ///
    /// If the document has a later version of the format, or if the text is not JSON or a member is missing or has the
    /// wrong type; the error then names path, line and column.
    pub fn from_json(json: &str) -> Result<Self, DocumentError> {
        read::from_json(json)
    }

    /// The document as indented JSON that ends in a newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        // No `Serialize` of the document fails, nor does writing to memory.
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        json + "\n"
    }

    /// The document for everyone: without the names of Rust types, variants and functions, which are for the owners of
    /// the contract.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// /// Gone for good
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "gone", status = 410)]
    /// struct InternalName;
    ///
    /// let document = InternalName::CATALOG.document();
    /// assert!(document.to_json().contains("InternalName"));
    /// assert!(!document.without_rust_names().to_json().contains("InternalName"));
    /// ```
    #[must_use]
    pub fn without_rust_names(&self) -> Self {
        let mut document = self.clone();
        document
            .codes
            .iter_mut()
            .for_each(CodeDocument::drop_rust_names);
        document
    }

    /// The name of the catalog's `static`; empty for the catalog of a type.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The first paragraph of the catalog's doc comment.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// What every client should know, in the owners' words: paragraphs, separated by an empty line, in which backticks mark
    /// code. In `catalog!` it is the rule `introduction`.
    #[must_use]
    pub fn introduction(&self) -> Option<&str> {
        self.introduction.as_deref()
    }

    /// The JSON Schemas (2020-12) that details refer to, by name: `{ "$ref": "#/schemas/NAME" }`.
    #[must_use]
    pub fn schemas(&self) -> &BTreeMap<String, serde_json::Value> {
        &self.schemas
    }

    /// Every definition, sorted by code, then status; several of one code and status are one error with several messages.
    #[must_use]
    pub fn codes(&self) -> &[CodeDocument] {
        &self.codes
    }

    /// The [titles](CodeDocument::group) of the groups of codes, in the order of the catalog.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// The code at this status: the first that has it, otherwise the first that can be sent at
    /// [any](CodeDocument::is_any_status).
    #[must_use]
    pub fn get(&self, code: &str, status: u16) -> Option<&CodeDocument> {
        let known = || self.codes.iter().filter(|known| known.code == code);
        let exact = known().find(|known| known.status == status);
        exact.or_else(|| known().find(|known| known.is_at(status)))
    }

    /// The envelopes that the codes use, with their layouts.
    #[must_use]
    pub fn envelopes(&self) -> &[EnvelopeDocument] {
        &self.envelopes
    }

    /// The envelope of a code; `None` if the document lacks it.
    #[must_use]
    pub fn envelope_of(&self, code: &CodeDocument) -> Option<&EnvelopeDocument> {
        let mut envelopes = self.envelopes.iter().chain(&self.hidden_envelopes);
        envelopes.find(|envelope| envelope.id == code.envelope)
    }

    /// The codes and numbers that must not be used again.
    #[must_use]
    pub fn retired(&self) -> &[RetiredDocument] {
        &self.retired
    }

    /// What a client should do if no response arrives.
    #[must_use]
    pub fn no_response(&self) -> Option<Retry> {
        self.no_response
    }

    /// The allows of the catalog, each with its reason.
    #[must_use]
    pub fn allows(&self) -> &[Allow] {
        &self.allow
    }
}

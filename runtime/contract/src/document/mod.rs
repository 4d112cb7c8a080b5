//! The contract as a document: what a catalog is written to, and read from.

mod code;
mod detail;
mod envelope;
mod error;
mod fact;
mod header;
mod layout;
mod message;
mod order;
mod parts;
mod pieces;
mod read;
mod retired;
mod retry;
mod rust_names;
mod schema;

use serde::{Deserialize, Serialize};

use crate::Retry;
use crate::lint::Allow;

pub use code::CodeDocument;
pub use detail::DetailDocument;
pub use envelope::EnvelopeDocument;
pub use error::DocumentError;
pub use header::HeaderDocument;
pub use message::MessageDocument;
#[doc(hidden)]
pub use parts::{CatalogParts, InheritedAllow};
pub use retired::RetiredDocument;
pub use rust_names::RustNames;
pub use schema::schema_of;

#[doc(hidden)]
pub use crate::ordered_json::OrderedJson;
pub(crate) use order::{CatalogOrder, in_catalog_order};

#[cfg(test)]
mod tests;

/// The version of the format; a document of a higher one is refused.
pub const VERSION: u32 = 1;

/// A catalog as it is written down.
///
/// Sorted by code and status, so the order of types and variants makes no difference. `#[doc(hidden)]` variants are
/// not written; two documents are equal when they are written the same.
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
    pub(crate) errbook: u32,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(default)]
    pub(crate) envelopes: Vec<EnvelopeDocument>,
    pub(crate) codes: Vec<CodeDocument>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "retry::optional"
    )]
    pub(crate) no_response: Option<Retry>,
    #[serde(default)]
    pub(crate) retired: Vec<RetiredDocument>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) allow: Vec<Allow>,
    /// The `#[doc(hidden)]` codes: lints look at them, files, diff and exports leave them out.
    #[serde(skip)]
    pub(crate) hidden: Vec<CodeDocument>,
    /// The envelopes of hidden codes alone.
    #[serde(skip)]
    pub(crate) hidden_envelopes: Vec<EnvelopeDocument>,
    /// What included catalogs allow; for lints.
    #[serde(skip)]
    pub(crate) inherited_allow: Vec<InheritedAllow>,
    /// The order of the catalog; for lints and the pages for people.
    #[serde(skip)]
    pub(crate) order: CatalogOrder,
}

impl CatalogDocument {
    /// Reads a document. Members that are not known are ignored.
    ///
    /// # Errors
    ///
    /// When the text is not JSON, or a member is missing or of another type: the error names its path and place. When
    /// the document is of a later version of the format.
    pub fn from_json(json: &str) -> Result<Self, DocumentError> {
        read::document(json)
    }

    /// The document as a file has it: indented JSON that ends in a newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing to memory does not fail, nor does any `Serialize` of the document.
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        json + "\n"
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

    /// Every code, sorted by code, then status.
    #[must_use]
    pub fn codes(&self) -> &[CodeDocument] {
        &self.codes
    }

    /// The code at this status.
    #[must_use]
    pub fn get(&self, code: &str, status: u16) -> Option<&CodeDocument> {
        let mut codes = self.codes.iter();
        codes.find(|known| known.code == code && known.status == status)
    }

    /// The envelopes that the codes use, with their layouts.
    #[must_use]
    pub fn envelopes(&self) -> &[EnvelopeDocument] {
        &self.envelopes
    }

    /// The envelope of a code; `None` where the document does not have it.
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

    /// What a client does when no answer comes at all.
    #[must_use]
    pub fn no_response(&self) -> Option<Retry> {
        self.no_response
    }

    /// The lints that are allowed, and why.
    #[must_use]
    pub fn allows(&self) -> &[Allow] {
        &self.allow
    }
}

/// Compares what is written, not what only lints look at.
impl PartialEq for CatalogDocument {
    fn eq(&self, other: &Self) -> bool {
        // In full, so that a new member is not forgotten.
        let CatalogDocument {
            errbook,
            id,
            title,
            envelopes,
            codes,
            no_response,
            retired,
            allow,
            hidden: _,
            hidden_envelopes: _,
            inherited_allow: _,
            order: _,
        } = self;
        *errbook == other.errbook
            && *id == other.id
            && *title == other.title
            && *envelopes == other.envelopes
            && *codes == other.codes
            && *no_response == other.no_response
            && *retired == other.retired
            && *allow == other.allow
    }
}

//! The owned form of a catalog: what is written down of it, and read back.

mod code;
mod envelope;
mod error;
mod read;
mod retry;
mod source;
mod write;

use crate::{Catalog, Retry};

pub(crate) use retry::ms;

pub use code::{CodeDocument, DetailDocument, HeaderDocument};
pub use envelope::EnvelopeDocument;
pub use error::DocumentError;
pub use source::RetiredDocument;

/// A catalog as it is written down: what [`Catalog`] serializes to, read back.
///
/// Sorted by code and status, so the order of types and variants makes no difference. `#[doc(hidden)]` variants are
/// not in it.
///
/// ```
/// use errbook::{ApiError, CatalogDocument};
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// let json = serde_json::to_string_pretty(Gone::CATALOG)?;
/// let document = CatalogDocument::from_json(&json)?;
/// assert_eq!(document, CatalogDocument::new(Gone::CATALOG));
/// assert_eq!(document.codes()[0].code(), "gone");
/// assert_eq!(document.codes()[0].status(), 410);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogDocument {
    pub(crate) name: String,
    pub(crate) title: Option<String>,
    pub(crate) codes: Vec<CodeDocument>,
    pub(crate) envelopes: Vec<EnvelopeDocument>,
    pub(crate) retired: Vec<RetiredDocument>,
    pub(crate) no_response: Option<Retry>,
}

impl CatalogDocument {
    /// The document of a catalog.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        source::document(catalog)
    }

    /// Reads what a [`Catalog`] was serialized to. Members that are not known are left alone.
    ///
    /// # Errors
    ///
    /// Where the text is no JSON, or a member is missing or of another type: the error names its place.
    pub fn from_json(json: &str) -> Result<Self, DocumentError> {
        read::document(json)
    }

    /// The document as the file has it: indented JSON that ends in a newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing to memory does not fail, nor does any `Serialize` of the document.
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        json + "\n"
    }

    /// The name of the catalog's `static`; empty for the catalog of a type.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
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
        self.codes
            .iter()
            .find(|it| it.code == code && it.status == status)
    }

    /// The envelopes that the codes speak, with their layouts.
    #[must_use]
    pub fn envelopes(&self) -> &[EnvelopeDocument] {
        &self.envelopes
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
}

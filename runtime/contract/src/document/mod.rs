//! The contract as a document: what a catalog is written to, and read from.

mod code;
mod detail;
mod envelope;
mod error;
mod header;
mod layout;
mod message;
mod retired;
mod retry;

use serde::{Deserialize, Serialize};

use crate::Retry;
use crate::lint::Allow;

pub use code::{CodeDocument, RustNames};
pub use detail::DetailDocument;
pub use envelope::EnvelopeDocument;
pub use error::DocumentError;
pub use header::HeaderDocument;
pub use message::MessageDocument;
pub use retired::RetiredDocument;

/// The version of the format; a document of a higher one is refused.
pub const VERSION: u32 = 1;

/// A catalog as it is written down.
///
/// Sorted by code and status, so the order of types and variants makes no difference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CatalogDocument {
    #[doc(hidden)]
    pub errbook: u32,
    #[doc(hidden)]
    pub id: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[doc(hidden)]
    #[serde(default)]
    pub envelopes: Vec<EnvelopeDocument>,
    #[doc(hidden)]
    pub codes: Vec<CodeDocument>,
    #[doc(hidden)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "retry::optional"
    )]
    pub no_response: Option<Retry>,
    #[doc(hidden)]
    #[serde(default)]
    pub retired: Vec<RetiredDocument>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
    /// The `#[doc(hidden)]` codes: lints look at them, files and exports leave them out.
    #[doc(hidden)]
    #[serde(skip)]
    pub hidden: Vec<CodeDocument>,
}

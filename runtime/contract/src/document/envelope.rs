//! An envelope with its layout.

use serde::{Deserialize, Serialize};

use super::layout;
use crate::layout::Value;

/// An envelope, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnvelopeDocument {
    /// Unique in the document.
    #[doc(hidden)]
    pub id: String,
    #[doc(hidden)]
    pub content_type: String,
    #[doc(hidden)]
    #[serde(with = "layout")]
    pub layout: Value,
}

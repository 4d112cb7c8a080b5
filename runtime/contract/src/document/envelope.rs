//! An envelope with its layout.

use serde::{Deserialize, Serialize};

use super::layout;
use crate::layout::Value;

/// An envelope, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
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

impl EnvelopeDocument {
    /// What codes refer to it by: the name of the `const`, and a number where several have that name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The media type, which a code may override.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The layout of a body.
    #[must_use]
    pub fn layout(&self) -> &Value {
        &self.layout
    }
}

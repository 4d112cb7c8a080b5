//! An envelope with its layout.

use serde::{Deserialize, Serialize};

use super::layout;
use crate::layout::Value;

/// An envelope, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct EnvelopeDocument {
    #[doc(hidden)]
    pub id: String,
    #[doc(hidden)]
    pub content_type: String,
    #[doc(hidden)]
    #[serde(with = "layout")]
    pub layout: Value,
}

impl EnvelopeDocument {
    /// The id, unique in the document: the name of the `const`, with a number if several envelopes have that name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The media type; a code can override it.
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

//! An envelope with its layout.

use serde::{Deserialize, Serialize};

use super::{layout, read};
use crate::layout::Value;

/// An envelope, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct EnvelopeDocument {
    #[doc(hidden)]
    pub id: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[doc(hidden)]
    #[serde(deserialize_with = "read::nullable")]
    pub content_type: Option<String>,
    #[doc(hidden)]
    #[serde(with = "layout")]
    pub layout: Option<Value>,
}

impl EnvelopeDocument {
    /// The id, unique in the document: the name of the `const`, with a number if several envelopes have that name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the envelope is, for readers of the documentation.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The media type, which a code can override; `None` if there is no body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The layout of a body, a text if it is a [`Value::Text`]; `None` if there is no body.
    #[must_use]
    pub fn layout(&self) -> Option<&Value> {
        self.layout.as_ref()
    }

    /// Whether responses cannot differ, and neither can the ids.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.id == other.id
            && self.content_type == other.content_type
            && self.layout == other.layout
    }
}

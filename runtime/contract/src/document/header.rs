//! A header of a code.

use serde::{Deserialize, Serialize};

use super::pieces;
use crate::layout::Text;

/// A header of a code, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct HeaderDocument {
    #[doc(hidden)]
    pub name: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "pieces")]
    pub value: Vec<Text>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_occurrence: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

impl HeaderDocument {
    /// The field name, as written in the attribute.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The field value: text and facts; empty if [each occurrence sets it](HeaderDocument::is_per_occurrence).
    #[must_use]
    pub fn value(&self) -> &[Text] {
        &self.value
    }

    /// Whether a field of the occurrence, or a function, sets the value.
    #[must_use]
    pub fn is_per_occurrence(&self) -> bool {
        self.per_occurrence
    }

    /// Whether an occurrence can lack the header: the field, or what the function returns, is an `Option`.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.optional
    }
}

//! A header of a code.

use serde::{Deserialize, Serialize};

use super::pieces;
use crate::layout::Text;

/// A header, as a [`CatalogDocument`](super::CatalogDocument) has it.
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
    /// The field name, as it was written.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The field value: text, and facts that are filled in. Where it
    /// [is given by each occurrence](HeaderDocument::is_per_occurrence), the value for an occurrence without one; empty
    /// when there is none.
    #[must_use]
    pub fn value(&self) -> &[Text] {
        &self.value
    }

    /// Whether a field of the occurrence gives the value.
    #[must_use]
    pub fn is_per_occurrence(&self) -> bool {
        self.per_occurrence
    }

    /// Whether an occurrence may go without it.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.optional
    }
}

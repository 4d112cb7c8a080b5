//! A header of a code.

use serde::{Deserialize, Serialize};

use super::message::pieces;
use crate::layout::Text;

/// A header, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

//! A code or number that must not be used again.

use serde::{Deserialize, Serialize};

/// A retired code or number, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RetiredDocument {
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
}

//! A public field.

use serde::{Deserialize, Serialize};

/// A public field, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DetailDocument {
    #[doc(hidden)]
    pub name: String,
    /// JSON Schema 2020-12; none where nothing is known of the value.
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<serde_json::Value>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<serde_json::Value>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Whether it is the delay that `Retry-After` gives.
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delay: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flattened: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub computed: bool,
    /// The Rust type as written, or the path of the function that gives the value.
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
}

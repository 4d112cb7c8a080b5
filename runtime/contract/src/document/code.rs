//! A code at a status.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DetailDocument, HeaderDocument, MessageDocument, retry};
use crate::layout::Presence;
use crate::{Effect, Retry};

/// A code at a status, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CodeDocument {
    #[doc(hidden)]
    pub code: String,
    #[doc(hidden)]
    pub status: u16,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
    #[doc(hidden)]
    #[serde(with = "retry")]
    pub retry: Retry,
    #[doc(hidden)]
    pub effect: Effect,
    #[doc(hidden)]
    pub message: MessageDocument,
    #[doc(hidden)]
    pub description: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docs_url: Option<String>,
    #[doc(hidden)]
    pub content_type: String,
    /// The envelope's id.
    #[doc(hidden)]
    pub envelope: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<DetailDocument>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<HeaderDocument>,
    #[doc(hidden)]
    pub retry_after: Presence,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, serde_json::Value>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<RustNames>,
}

/// Where a code is defined in Rust; for the contract's owners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RustNames {
    /// The name of the enum or struct.
    #[doc(hidden)]
    #[serde(rename = "type")]
    pub type_name: String,
    /// The name of the variant; of a struct, the struct's own.
    #[doc(hidden)]
    pub variant: String,
}

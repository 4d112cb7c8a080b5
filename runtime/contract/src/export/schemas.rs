//! The named schemas of a document.

use std::collections::BTreeMap;

use serde_json::Value as Json;

/// The named schemas of a document.
pub(super) type Schemas = BTreeMap<String, Json>;

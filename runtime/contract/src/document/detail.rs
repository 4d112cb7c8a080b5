//! A detail of a code.

use serde::{Deserialize, Serialize};

use super::OrderedJson;

/// A detail of a code: a public field, or a computed value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct DetailDocument {
    #[doc(hidden)]
    pub name: String,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<serde_json::Value>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<OrderedJson>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delay: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flattened: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub placed: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub computed: bool,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
}

impl DetailDocument {
    /// The name of the member.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The JSON Schema (2020-12) of the value when present; `None` if the type is unknown. A `$ref` is
    /// `#/schemas/NAME`, for the schema of this name in [`schemas`](super::CatalogDocument::schemas).
    #[must_use]
    pub fn schema(&self) -> Option<&serde_json::Value> {
        self.schema.as_ref()
    }

    /// Whether the schema is only the shape of the [`example`](DetailDocument::example): other values can differ from it.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.inferred
    }

    /// What the detail means: the first paragraph of its field's doc comment.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// An example value.
    #[must_use]
    pub fn example(&self) -> Option<serde_json::Value> {
        self.example.clone().map(Into::into)
    }

    /// Whether the detail can be absent.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether the detail is the delay of the header `Retry-After`, in whole seconds.
    #[must_use]
    pub fn is_delay(&self) -> bool {
        self.delay
    }

    /// Whether the members of the value take the place of the detail.
    #[must_use]
    pub fn is_flattened(&self) -> bool {
        self.flattened
    }

    /// Whether the layout has a place of its own for the detail (`details.NAME`), so that it is not among the others.
    #[must_use]
    pub fn is_placed(&self) -> bool {
        self.placed
    }

    /// Whether a function computes the value.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        self.computed
    }

    /// The Rust type as written, or the path of the function or module that computes or serializes the value.
    #[must_use]
    pub fn rust(&self) -> Option<&str> {
        self.rust.as_deref()
    }
}

//! The JSON shapes that errors go out in.
//!
//! An envelope is not code but data: a layout that says which member stands where, together with its media type.
//! Everything reads the same layout, so what is sent and what is documented cannot differ.

pub(crate) mod check;
mod partial_success;
mod presets;

pub use errbook_contract::layout::{Element, Fact, Member, Text, Value};
pub use partial_success::PartialSuccess;
pub use presets::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};

/// A JSON shape with its media type: how every error of an API looks on the wire.
///
/// Chosen with `#[api_error(envelope = path::NAME)]` on a type or a variant; [`NESTED`] unless given.
///
/// ```
/// use errbook::envelope::NESTED;
///
/// assert_eq!(NESTED.name(), "NESTED");
/// assert_eq!(NESTED.content_type(), "application/json");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub content_type: &'static str,
    #[doc(hidden)]
    pub layout: Value,
    /// Of name, media type and layout, made by the macro.
    #[doc(hidden)]
    pub hash: u64,
}

impl Envelope {
    /// The name of the `const`, the same in catalog and documents.
    ///
    /// ```
    /// assert_eq!(errbook::envelope::NESTED.name(), "NESTED");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The media type of the bodies; a type's or variant's `content_type` overrides it.
    ///
    /// ```
    /// assert_eq!(errbook::envelope::NESTED.content_type(), "application/json");
    /// ```
    #[must_use]
    pub const fn content_type(&self) -> &'static str {
        self.content_type
    }

    /// The shape of the bodies.
    ///
    /// ```
    /// use errbook::envelope::{NESTED, Value};
    ///
    /// assert!(matches!(NESTED.layout(), Value::Object(_)));
    /// ```
    #[must_use]
    pub const fn layout(&self) -> &Value {
        &self.layout
    }
}

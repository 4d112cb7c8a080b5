//! The type of an envelope.

use errbook_contract::layout::Value;

/// A JSON shape with its media type: the layout of the error bodies of an API.
///
/// Defined by [`envelope!`](crate::envelope!), chosen by `#[api_error(envelope = path::NAME)]` on a type or a variant;
/// the default is [`NESTED`](crate::envelope::NESTED).
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
    /// The hash of name, media type and layout, computed by the macro.
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

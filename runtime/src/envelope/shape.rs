//! The type of an envelope.

use errbook_contract::layout::Value;

/// The layout of the error bodies of an API, with its media type: JSON, a text, or no body at all.
///
/// Defined by [`envelope!`](crate::envelope!), chosen by `#[api_error(envelope = path::NAME)]` on a type or a variant;
/// the default is [`NESTED`](crate::envelope::NESTED).
///
/// ```
/// use errbook::envelope::NESTED;
///
/// assert_eq!(NESTED.name(), "NESTED");
/// assert_eq!(NESTED.content_type(), Some("application/json"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub title: Option<&'static str>,
    #[doc(hidden)]
    pub content_type: Option<&'static str>,
    #[doc(hidden)]
    pub layout: Option<Value>,
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

    /// What the envelope is, for readers of the documentation: the first paragraph of the doc comment.
    ///
    /// ```
    /// use errbook::envelope::PROBLEM;
    ///
    /// assert_eq!(PROBLEM.title(), Some("Problem details (RFC 9457)"));
    /// ```
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        self.title
    }

    /// The media type of the bodies, which a type's or variant's `content_type` overrides; `None` if there is no body.
    ///
    /// ```
    /// use errbook::envelope::{EMPTY, NESTED};
    ///
    /// assert_eq!(NESTED.content_type(), Some("application/json"));
    /// assert_eq!(EMPTY.content_type(), None);
    /// ```
    #[must_use]
    pub const fn content_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// The layout of the bodies: an object or a list, which is JSON, or a [`Value::Text`], which is sent as `text/plain`.
    /// `None` if there is no body.
    ///
    /// ```
    /// use errbook::envelope::{EMPTY, NESTED, TEXT, Value};
    ///
    /// assert!(matches!(NESTED.layout(), Some(Value::Object(_))));
    /// assert!(matches!(TEXT.layout(), Some(Value::Text(_))));
    /// assert!(EMPTY.layout().is_none());
    /// ```
    #[must_use]
    pub const fn layout(&self) -> Option<&Value> {
        self.layout.as_ref()
    }

    /// Whether a body shows the detail of this name.
    pub(crate) const fn has_place_for(&self, detail: &str) -> bool {
        match self.layout() {
            Some(layout) => layout.has_place_for(detail),
            None => false,
        }
    }
}

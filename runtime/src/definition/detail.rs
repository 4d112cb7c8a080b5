//! A public field.

use errbook_contract::JsonType;

/// A public field of an error, as the catalog knows it.
///
/// ```
/// use errbook::ApiError;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
/// struct SlotUnavailable {
///     next_available: Option<String>,
/// }
///
/// let error = SlotUnavailable { next_available: None };
/// let detail = &error.definition().details()[0];
/// assert_eq!(detail.name(), "next_available");
/// assert_eq!(detail.type_name(), "String");
/// assert!(detail.is_optional());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub type_name: &'static str,
    #[doc(hidden)]
    pub json_type: JsonType,
    #[doc(hidden)]
    pub optional: bool,
    #[doc(hidden)]
    pub kind: DetailKind,
    #[doc(hidden)]
    pub example: Option<&'static str>,
}

/// Where a detail comes from and how it stands among the others.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DetailKind {
    /// A field.
    Field,
    /// A field that is a standard string, by its declared type.
    String,
    /// A field whose own members stand in its place.
    Flattened,
    /// The delay, in whole seconds.
    Delay,
    /// A function gives it.
    Computed,
}

impl Detail {
    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the field is an `Option`, directly or behind a pointer: an absent detail is absent, never `null`.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether its own members stand in its place, as `#[serde(flatten)]` asks; then it has no name on the wire.
    #[must_use]
    pub const fn is_flattened(&self) -> bool {
        matches!(self.kind, DetailKind::Flattened)
    }

    /// Whether no field holds it, but a function gives it when the response is made.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// fn request_id() -> &'static str {
    ///     "req_7"
    /// }
    ///
    /// #[derive(ApiError)]
    /// #[api_error(code = "internal_error", status = 500, computed(request_id = request_id))]
    /// struct Internal;
    ///
    /// assert!(Internal.definition().details()[0].is_computed());
    /// ```
    #[must_use]
    pub const fn is_computed(&self) -> bool {
        matches!(self.kind, DetailKind::Computed)
    }

    /// What decides the value's JSON: the Rust type as written, of an `Option` what is in it; the path of the function
    /// or module where one computes or serializes it; `u64` of a delay, which is written in whole seconds.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// The kind of JSON that the value has, as far as the type tells.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        self.json_type
    }

    /// Whether it is the delay that `Retry-After` gives, in whole seconds.
    #[must_use]
    pub const fn is_delay(&self) -> bool {
        matches!(self.kind, DetailKind::Delay)
    }

    /// An example value for the documentation, as JSON.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        self.example
    }
}

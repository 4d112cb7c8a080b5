//! A public field.

use errbook_contract::JsonType;

/// A public field or a computed detail of an error.
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

/// Where a detail comes from and how it is written.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DetailKind {
    /// A field.
    Field,
    /// A field whose declared type is a standard string.
    String,
    /// A field that is replaced by its own members.
    Flattened,
    /// The delay, in whole seconds.
    Delay,
    /// The value of a function whose type is given.
    Computed,
    /// The value of a function whose type is not given.
    Untyped,
}

impl Detail {
    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the detail can be absent (it is never `null`): its field is an `Option`, directly or behind a pointer,
    /// or has `skip_serializing_if`, or the detail is computed and its type is an `Option` or not given.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether its own members replace it (`#[serde(flatten)]`); it then has no name on the wire.
    #[must_use]
    pub const fn is_flattened(&self) -> bool {
        matches!(self.kind, DetailKind::Flattened)
    }

    /// Whether a function computes it, once for each response (`computed(…)`).
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
        matches!(self.kind, DetailKind::Computed | DetailKind::Untyped)
    }

    /// What decides the value's JSON: the Rust type as written, without an `Option`; or the path of the function or
    /// module that serializes it, or computes it without a type; or `u64` for a delay, which is written in whole seconds.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// The JSON type of the value, as far as the Rust type determines it.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        self.json_type
    }

    /// Whether it is the delay that `Retry-After` has too, in whole seconds.
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

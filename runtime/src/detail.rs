//! What a definition says of its public fields, headers and extra literals.

use crate::envelope::Text;

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
/// assert!(detail.optional());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    pub(crate) name: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) optional: bool,
    pub(crate) flattened: bool,
    pub(crate) computed: bool,
    pub(crate) example: Option<&'static str>,
    /// As the message names it; empty where no field holds it.
    pub(crate) field: &'static str,
    /// Whether it is the delay that `Retry-After` says.
    pub(crate) delay: bool,
}

impl Detail {
    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the field is an `Option`: an absent detail is absent, never `null`.
    #[must_use]
    pub const fn optional(&self) -> bool {
        self.optional
    }

    /// Whether its own members stand in its place, as `#[serde(flatten)]` asks; then it has no name on the wire.
    #[must_use]
    pub const fn flattened(&self) -> bool {
        self.flattened
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
    /// assert!(Internal.definition().details()[0].computed());
    /// ```
    #[must_use]
    pub const fn computed(&self) -> bool {
        self.computed
    }

    /// What decides the value's JSON: the Rust type as written, of an `Option` what is in it; the path of the function
    /// or module where one computes or serializes it; `u64` of a delay, which is written in whole seconds.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// An example value for the documentation, as JSON.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        self.example
    }
}

/// A header of an error: the same text with every occurrence, `headers("Name" = "value")`, or what a field of the
/// occurrence brings, `#[api_error(header = "Name")]`.
///
/// ```
/// use errbook::ApiError;
/// use errbook::envelope::Text;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "unauthorized", status = 401, headers("WWW-Authenticate" = "Bearer"))]
/// struct Unauthorized;
///
/// let header = &Unauthorized.definition().headers()[0];
/// assert_eq!(header.name(), "WWW-Authenticate");
/// assert_eq!(header.value(), [Text::Literal("Bearer")]);
/// assert_eq!(Unauthorized.to_response().headers()["www-authenticate"], "Bearer");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    pub(crate) name: &'static str,
    pub(crate) value: &'static [Text],
    pub(crate) field: HeaderField,
}

/// Whether a field brings the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderField {
    None,
    /// It is an `Option`.
    Optional,
    Required,
}

impl Header {
    /// The field name (RFC 9110 §5.1), as it was written.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The field value: text, and facts that are filled in when the response is made. Where it is
    /// [`per_occurrence`](Header::per_occurrence), what stands in for an occurrence that brings none: the type's
    /// header of that name, otherwise empty.
    #[must_use]
    pub const fn value(&self) -> &'static [Text] {
        self.value
    }

    /// Whether a field of the occurrence brings the value.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "method_not_allowed", status = 405)]
    /// struct MethodNotAllowed {
    ///     #[api_error(header = "Allow")]
    ///     allowed: Option<&'static str>,
    /// }
    ///
    /// let header = &MethodNotAllowed::CATALOG.iter().next().unwrap().headers()[0];
    /// assert_eq!(header.name(), "Allow");
    /// assert!(header.per_occurrence() && header.optional());
    /// ```
    #[must_use]
    pub const fn per_occurrence(&self) -> bool {
        !matches!(self.field, HeaderField::None)
    }

    /// Whether an occurrence may go without it: the field is an `Option`, and nothing stands in for it.
    #[must_use]
    pub const fn optional(&self) -> bool {
        matches!(self.field, HeaderField::Optional) && self.value.is_empty()
    }
}

/// A literal of `extra(name = …)`, for layouts to place as `extra.name`.
///
/// ```
/// use errbook::ApiError;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410, extra(domain = "bookings"))]
/// struct Gone;
///
/// let extra = &Gone.definition().extra()[0];
/// assert_eq!((extra.name(), extra.json()), ("domain", "\"bookings\""));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extra {
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
}

impl Extra {
    /// What layouts call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its value as JSON.
    #[must_use]
    pub const fn json(&self) -> &'static str {
        self.json
    }
}

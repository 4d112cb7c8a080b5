//! A header of an error.

use errbook_contract::layout::Text;

use super::HeaderFunction;

/// A header of an error: a text from the attribute, `headers("Name" = "value")`, what a function returns,
/// `headers("Name" = path::to::function)`, or the value of a field, `#[api_error(header = "Name")]`. Headers of one name
/// are several field lines (RFC 9110 §5.3).
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
/// assert_eq!(header.value(), [Text::Literal("Bearer".into())]);
/// assert_eq!(Unauthorized.to_response().headers()["www-authenticate"], "Bearer");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub value: &'static [Text],
    #[doc(hidden)]
    pub source: HeaderSource,
}

/// Where the value of a header comes from.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderSource {
    /// The definition.
    Fixed,
    /// A field of the occurrence.
    Field {
        /// Whether it is an `Option`.
        optional: bool,
    },
    /// A function.
    Computed(HeaderFunction),
}

impl Header {
    /// The field name (RFC 9110 §5.1), as written.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The field value: text, and facts that each response fills in; empty if it is
    /// [per occurrence](Header::is_per_occurrence).
    #[must_use]
    pub const fn value(&self) -> &'static [Text] {
        self.value
    }

    /// Whether the value comes from a field of the occurrence, or from a function.
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
    /// assert!(header.is_per_occurrence() && header.is_optional());
    /// ```
    #[must_use]
    pub const fn is_per_occurrence(&self) -> bool {
        !matches!(self.source, HeaderSource::Fixed)
    }

    /// Whether a field has the value.
    pub(crate) const fn is_of_field(&self) -> bool {
        matches!(self.source, HeaderSource::Field { .. })
    }

    /// Whether an occurrence can lack it: the field, or what the function returns, is an `Option`.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        match self.source {
            HeaderSource::Field { optional } => optional,
            HeaderSource::Computed(function) => function.optional,
            HeaderSource::Fixed => false,
        }
    }
}

//! A header of an error.

use std::fmt;

use errbook_contract::layout::Text;

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
    Field,
    /// A field that is an `Option`.
    OptionalField,
    /// A function.
    Computed,
    /// A function that returns an `Option`.
    OptionalComputed,
}

impl HeaderSource {
    /// A function that gives the value.
    #[must_use]
    pub const fn of_function<T: HeaderText<Kind>, Kind>(_: fn() -> T) -> Self {
        if T::OPTIONAL {
            HeaderSource::OptionalComputed
        } else {
            HeaderSource::Computed
        }
    }
}

/// What a function returns that gives the value of a header: any `Display`, or an `Option` of one. `Kind` tells which.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the value of a header",
    label = "returns `{Self}`",
    note = "return a value that implements `Display`, or an `Option` of one"
)]
pub trait HeaderText<Kind> {
    const OPTIONAL: bool;

    /// Passes the value on, unless there is none.
    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>));
}

#[doc(hidden)]
pub struct Always;

#[doc(hidden)]
pub struct Sometimes;

impl<T: fmt::Display> HeaderText<Always> for T {
    const OPTIONAL: bool = false;

    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        take(format_args!("{self}"));
    }
}

impl<T: fmt::Display> HeaderText<Sometimes> for Option<T> {
    const OPTIONAL: bool = true;

    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        if let Some(value) = self {
            take(format_args!("{value}"));
        }
    }
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
        matches!(
            self.source,
            HeaderSource::Field | HeaderSource::OptionalField
        )
    }

    /// Whether an occurrence can lack it: the field, or what the function returns, is an `Option`.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        let source = self.source;
        matches!(
            source,
            HeaderSource::OptionalField | HeaderSource::OptionalComputed
        )
    }
}

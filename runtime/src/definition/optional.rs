//! The facts that few definitions have.

use super::Header;

/// The facts that few definitions have, apart from the others: most definitions share [`OptionalFacts::NONE`].
#[doc(hidden)]
pub struct OptionalFacts {
    pub number: Option<i32>,
    pub shared_number: bool,
    pub shared_code: bool,
    pub help: Option<&'static str>,
    pub docs_url: Option<&'static str>,
    pub content_type: Option<&'static str>,
    pub delay_field: DelayField,
    pub headers: &'static [Header],
    pub extra: &'static [Extra],
    pub deprecated: Option<&'static str>,
    pub hidden: bool,
}

impl OptionalFacts {
    /// What the attribute gives where it says nothing.
    pub const NONE: OptionalFacts = OptionalFacts {
        number: None,
        shared_number: false,
        shared_code: false,
        help: None,
        docs_url: None,
        content_type: None,
        delay_field: DelayField::None,
        headers: &[],
        extra: &[],
        deprecated: None,
        hidden: false,
    };
}

/// Whether a field holds the delay.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayField {
    None,
    /// It is an `Option`.
    Optional,
    Required,
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
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub json: &'static str,
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

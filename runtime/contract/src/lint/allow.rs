//! Allows: findings that are intended, with the reason.

use std::borrow::Cow;

use super::name::Lint;

/// An entry of `allow(…)` in `catalog!`: a lint that is allowed, and the reason.
///
/// ```
/// use errbook::ApiError;
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// errbook::catalog! {
///     static API = [Gone];
///     allow(missing_help("gone") = "there is nothing to be done");
/// }
///
/// # fn main() {
/// let allow = &API.allows()[0];
/// assert_eq!(allow.lint().as_str(), "missing_help");
/// assert_eq!(allow.codes(), ["gone"]);
/// assert_eq!(allow.reason(), "there is nothing to be done");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
pub struct Allow {
    lint: Lint,
    #[cfg_attr(
        feature = "document",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    codes: Cow<'static, [Cow<'static, str>]>,
    reason: Cow<'static, str>,
}

impl Allow {
    /// Allows the lint for these codes, or for the whole catalog if there are none.
    #[must_use]
    pub const fn new(
        lint: Lint,
        codes: Cow<'static, [Cow<'static, str>]>,
        reason: Cow<'static, str>,
    ) -> Self {
        Allow {
            lint,
            codes,
            reason,
        }
    }

    /// The lint that is allowed.
    #[must_use]
    pub const fn lint(&self) -> Lint {
        self.lint
    }

    /// The codes for which the lint is allowed; empty if it is allowed for the whole catalog.
    #[must_use]
    pub fn codes(&self) -> &[Cow<'static, str>] {
        &self.codes
    }

    /// The reason.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

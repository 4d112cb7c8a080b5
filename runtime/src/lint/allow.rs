//! What is meant to be so, and why.

use super::Lint;

/// An entry of `allow(…)` in [`catalog!`](crate::catalog!): a lint that is not to be reported, and why.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allow {
    pub(crate) lint: Lint,
    pub(crate) codes: &'static [&'static str],
    pub(crate) reason: &'static str,
}

impl Allow {
    /// What is allowed.
    #[must_use]
    pub const fn lint(&self) -> Lint {
        self.lint
    }

    /// The codes it is allowed for; none where it is for the whole catalog.
    #[must_use]
    pub const fn codes(&self) -> &'static [&'static str] {
        self.codes
    }

    /// Why.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.reason
    }
}

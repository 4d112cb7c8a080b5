//! Codes and numbers that must not be used again.

use http::StatusCode;

/// A retired code or number: clients may still rely on its old meaning, so it must not get a new one.
///
/// ```
/// use errbook::{ApiError, Retired};
///
/// /// Gone
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// errbook::catalog! {
///     static API = [Gone];
///     retired = ["slot_taken", ("moved", 409), 17];
/// }
///
/// assert_eq!(API.retired()[0].code(), Some("slot_taken"));
/// assert_eq!(API.retired()[2].number(), Some(17));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retired {
    #[doc(hidden)]
    pub code: Option<&'static str>,
    /// The hash of the code or number, by which the checks of a catalog find it.
    #[doc(hidden)]
    pub hash: u64,
    #[doc(hidden)]
    pub status: Option<StatusCode>,
    #[doc(hidden)]
    pub number: Option<i32>,
}

impl Retired {
    /// The retired code, or `None` if a number is retired.
    #[must_use]
    pub const fn code(&self) -> Option<&'static str> {
        self.code
    }

    /// The status at which the code is retired, or `None` if it is retired at every status.
    #[must_use]
    pub const fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The retired number, or `None` if a code is retired.
    #[must_use]
    pub const fn number(&self) -> Option<i32> {
        self.number
    }
}

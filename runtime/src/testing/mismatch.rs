//! How a response differs from the contract.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::Definition;

/// How a response differs from the contract; the error of [`check_contract`](super::check_contract).
///
/// ```
/// use errbook::ApiError;
/// use errbook::testing::check_contract;
/// use http::Response;
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// errbook::catalog! { static API = [Gone]; }
///
/// # fn main() {
/// let response = Response::builder().status(418).body("short and stout").unwrap();
/// let mismatch = check_contract(&response, &API).unwrap_err();
/// assert_eq!(mismatch.status(), 418);
/// assert!(mismatch.definition().is_none());
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Mismatch {
    pub(super) status: StatusCode,
    pub(super) definition: Option<&'static Definition>,
    pub(super) reasons: Vec<String>,
    /// The beginning of the body, escaped.
    pub(super) excerpt: String,
}

impl Mismatch {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The error that the response is nearly; `None` if it is none of the contract.
    #[must_use]
    pub fn definition(&self) -> Option<&'static Definition> {
        self.definition
    }

    /// The differences.
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        self.reasons.iter().map(String::as_str)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status;
        match self.definition {
            Some(definition) => write!(
                f,
                "{status}: not as the contract says of `{}`",
                definition.code()
            )?,
            None => write!(f, "{status}: not an error of the contract")?,
        }
        for reason in &self.reasons {
            write!(f, "\n  {reason}")?;
        }
        match self.excerpt.is_empty() {
            true => f.write_str("\n  the body is empty"),
            false => write!(f, "\n  the body: {}", self.excerpt),
        }
    }
}

impl Error for Mismatch {}

//! Lints for what compiles, but misleads clients, proxies or readers.
//!
//! With the feature `document` (`contract` in errbook), `findings` returns the findings as values and `check` is a test
//! in one line. Findings that are intended are allowed in `catalog!`, with the reason:
//!
//! ```
//! use errbook::ApiError;
//!
//! /// Request errors
//! #[derive(Debug, ApiError)]
//! enum RequestError {
//!     /// Method is not allowed here
//!     #[api_error(code = "method_not_allowed", status = 405, help = "See the header `Allow`.")]
//!     Method,
//!     /// Account is closed
//!     #[api_error(code = "account_closed", status = 403)]
//!     Closed,
//! }
//!
//! errbook::catalog! {
//!     static API = [RequestError];
//!     allow(
//!         missing_allow("method_not_allowed") = "axum adds the header",
//!         missing_help = "the guide of the API says it at length",
//!     );
//! }
//!
//! # fn main() {
//! assert_eq!(API.lints(), []);
//! let findings = RequestError::CATALOG.lints();
//! let names: Vec<_> = findings.iter().map(|finding| finding.lint().as_str()).collect();
//! assert_eq!(names, ["missing_allow", "missing_help"]);
//! # }
//! ```
//!
//! # Hidden variants
//!
//! The lints check the headers, retry class, code and envelope of `#[doc(hidden)]` variants, because these are sent.
//! They do not check the texts and details, because documents leave the variants out.
//!
//! # Scope of an allow
//!
//! `lint = "reason"` covers the whole catalog, `lint("code", …) = "reason"` these codes at any status. The allows of a
//! catalog that is included with `..` cover only its own definitions: neither other definitions of the including
//! catalog nor findings in that catalog as a whole. An allow that covers no finding is itself a finding,
//! [`Lint::UnusedAllow`]; the allows of an included catalog are checked only with that catalog.

pub(crate) mod allow;
#[cfg(feature = "document")]
mod check;
#[cfg(feature = "document")]
mod findings;
pub(crate) mod name;

pub use allow::Allow;
#[cfg(feature = "document")]
pub use check::{check, report};
#[cfg(feature = "document")]
pub use findings::{Finding, findings};
pub use name::Lint;

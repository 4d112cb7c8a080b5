//! Lints of a catalog: what compiles, but misleads clients, proxies or readers.
//!
//! With the feature `document` (`contract` of errbook), `findings` gives the findings as values, and `check` is a test
//! in one line. What is intended is allowed in `catalog!` itself, with the reason:
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
//!     /// Resource does not exist
//!     #[api_error(code = "not_found", status = 404)]
//!     Route,
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
//! # What is checked
//!
//! A `#[doc(hidden)]` variant is still sent: its headers, retry class, code and envelope are checked, its description
//! and help, which only documents show, are not.
//!
//! # What an allow covers
//!
//! `lint = "reason"` covers the whole catalog, `lint("code", …) = "reason"` these codes at any status. The allows of a
//! catalog that is included with `..` still cover its own definitions, but neither those of the catalog around it nor
//! a finding in that catalog as a whole. An allow that covers nothing is a finding itself: [`Lint::UnusedAllow`]; of
//! an included catalog, only when that one is checked.

mod allow;
#[cfg(feature = "document")]
mod check;
#[cfg(feature = "document")]
mod findings;
mod name;

pub use allow::Allow;
#[cfg(feature = "document")]
pub use check::{check, report};
#[cfg(feature = "document")]
pub use findings::{Finding, findings};
pub use name::Lint;

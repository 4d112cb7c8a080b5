//! Lints of a catalog: what compiles, but that clients, proxies or readers will stumble over.
//!
//! [`Catalog::lints`](crate::Catalog::lints) gives the findings as values, [`check`] is a test in one line. What is
//! meant to be so is allowed in the [`catalog!`](crate::catalog!) itself, with the reason:
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
//! # #[cfg(not(feature = "contract"))]
//! # fn main() {}
//! # #[cfg(feature = "contract")]
//! # fn main() {
//! assert_eq!(API.lints(), []);
//! let findings = RequestError::CATALOG.lints();
//! let names: Vec<_> = findings.iter().map(|finding| finding.lint().as_str()).collect();
//! assert_eq!(names, ["missing_allow", "missing_help"]);
//! # }
//! ```
//!
//! # What is looked at
//!
//! A `#[doc(hidden)]` variant is still sent: its headers, retry class and code are looked at, its description and help,
//! which only documents show, are not.
//!
//! # What an allow covers
//!
//! `lint = "reason"` covers the whole catalog, `lint("code", …) = "reason"` these codes at any status. The allows of a
//! catalog that is included with `..` go on covering its own definitions; they neither cover those of the catalog
//! around it, nor a finding on that as a whole. Where an allow covers nothing, that is a finding itself:
//! [`Lint::UnusedAllow`]; of an included catalog, when that one is linted.

mod allow;
#[cfg(feature = "contract")]
mod findings;
mod kind;

pub use allow::Allow;
#[cfg(feature = "contract")]
pub use findings::{Finding, check};
pub use kind::Lint;

#[cfg(feature = "contract")]
pub(crate) use findings::{findings, report};

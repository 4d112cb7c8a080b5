// The README's examples use axum and the contract throughout.
#![cfg_attr(
    any(not(doctest), all(feature = "axum", feature = "contract")),
    doc = include_str!("../README.md")
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
#[allow(missing_docs)]
pub mod __private;
mod adapter;
mod api_error;
mod breaches;
mod catalog;
#[cfg(feature = "contract")]
pub mod contract;
mod definition;
mod delay;
mod detail;
pub mod envelope;
mod error_info;
#[cfg(feature = "contract")]
pub mod export;
mod guard;
mod headers;
mod json;
pub mod lint;
mod lists;
mod macros;
mod message;
mod occurrence;
mod response;
mod retry;
#[allow(missing_docs)]
mod table;

use __private as private;

pub use api_error::ApiError;
pub use catalog::{Catalog, Retired};
#[cfg(feature = "contract")]
pub use catalog::{
    CatalogDocument, CodeDocument, DetailDocument, DocumentError, EnvelopeDocument, HeaderDocument,
    RetiredDocument,
};
#[cfg(feature = "contract")]
pub use contract::{Diff, diff};
pub use definition::Definition;
pub use delay::RetryAfter;
pub use detail::{Detail, Extra, Header};
pub use error_info::ErrorInfo;
pub use lists::{bodies, messages};
pub use retry::{Effect, Retry};

/// Derives [`ApiError`] for an enum or a struct, and the framework's trait with a feature such as `axum`. All keys of
/// `#[api_error(…)]` and their defaults are in the tables at [What a variant says](crate#what-a-variant-says).
///
/// ```
/// use errbook::ApiError;
///
/// /// Time slot is not available
/// #[derive(ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
/// struct SlotUnavailable {
///     next: Option<&'static str>,
/// }
///
/// let response = SlotUnavailable { next: Some("11:00") }.to_response();
/// assert_eq!(
///     response.body(),
///     r#"{"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"next":"11:00"}}}"#,
/// );
/// ```
pub use errbook_macros::ApiError;

// Named by generated code and by the compiler's errors about a detail's type.
#[doc(hidden)]
pub use occurrence::PublicDetail;
#[doc(hidden)]
pub use serde;

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

/// Derives [`ApiError`] for an enum or a struct. The keys of `#[api_error(…)]` stand in the
/// [crate documentation](crate).
pub use errbook_macros::ApiError;

// Named by generated code and by the compiler's errors about a detail's type.
#[doc(hidden)]
pub use occurrence::PublicDetail;
#[doc(hidden)]
pub use serde;

// The README is read for the documentation alone. Its picture lies beside the package, so the label is defined first here.
#![cfg_attr(
    not(doc),
    doc = "Every error of an HTTP API, defined once: on the error enum."
)]
#![cfg_attr(all(doc, not(doctest)), doc = include_str!("picture.md"))]
#![cfg_attr(all(doc, any(not(doctest), feature = "axum")), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
#[allow(missing_docs)]
pub mod __private_0_1_0;
/// Generated code imports this crate from here, so that a path to another crate or release is one error.
#[doc(hidden)]
pub mod errbook_0_1_0 {
    pub use crate as runtime;
}
mod adapter;
mod api_error;
mod catalog;
mod const_report;
#[allow(missing_docs)]
mod definition;
pub mod envelope;
mod error_info;
mod error_text;
mod grpc;
#[cfg(any(doc, doctest))]
pub mod guide;
mod lists;
#[cfg(any(feature = "tonic", feature = "tower"))]
mod log;
mod macros;
mod rejection;
mod render;
mod sources;

#[cfg(feature = "actix-web")]
pub use adapter::actix;
#[cfg(feature = "axum")]
pub use adapter::axum;
#[cfg(feature = "contract")]
pub use adapter::openapi;
#[cfg(feature = "poem")]
pub use adapter::poem;
#[cfg(feature = "rocket")]
pub use adapter::rocket;
#[cfg(feature = "salvo")]
pub use adapter::salvo;
#[cfg(feature = "tonic")]
pub use adapter::tonic;
#[cfg(feature = "tower")]
pub use adapter::tower;
#[cfg(feature = "warp")]
pub use adapter::warp;
pub use api_error::ApiError;
pub use catalog::{Catalog, Definitions, Retired};
pub use definition::{Definition, Detail, Extra, Header, RetryAfter};
pub use errbook_contract::{
    Effect, GrpcCode, JsonType, LogLevel, ParseWordError, RejectionKind, Retry,
};
pub use error_info::ErrorInfo;
pub use lists::{bodies, messages};
pub use rejection::{AnswersRejections, Rejection};

#[cfg(feature = "contract")]
pub mod contract;
#[cfg(feature = "cli")]
pub use errbook_contract::cli;
#[cfg(feature = "contract")]
pub use errbook_contract::{export, lint};
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(not(feature = "contract"))]
/// The names of the lints, and the findings that a catalog allows.
pub mod lint {
    pub use errbook_contract::lint::{Allow, Lint};
}

/// Derives [`ApiError`] for an enum or a struct, and with a feature such as `axum` the framework's trait too. All mistakes
/// in a type are reported in one run, each at its key.
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
///
/// Below are all keys of `#[api_error(…)]`, each with an example. A struct takes the keys of a type and of a variant. What a
/// type says is the default of its variants, except for `transparent` ones; lists such as `headers` are merged by name.
///
// For rustdoc alone: a build does not read them.
#[cfg_attr(doc, doc = include_str!("attribute/identity.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/texts.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/retry.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/details.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/response.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/wrapping.md"))]
#[cfg_attr(doc, doc = include_str!("attribute/integration.md"))]
pub use errbook_macros::ApiError;

// Named by generated code, and by the compiler's errors about details, statuses and domains.
#[doc(hidden)]
pub use definition::FieldStatus;
#[doc(hidden)]
pub use definition::HeaderFunction;
#[doc(hidden)]
pub use grpc::HasDomain;
#[doc(hidden)]
pub use render::visitor::PublicDetail;
#[doc(hidden)]
pub use serde;

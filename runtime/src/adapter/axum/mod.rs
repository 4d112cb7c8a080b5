//! axum: the response of an error, extractors whose rejections become errors, and the layer for a router.
//!
//! Feature `axum`. It follows the major version of axum, and its minimum version of Rust.
//!
//! # Quick start
//!
//! Every derived type is an [`IntoResponse`](::axum::response::IntoResponse), so a handler returns it with `?`.
//! [`Json`], [`Form`], [`Query`], [`Path`] and, for any other extractor, [`With`] take the place of axum's, and
//! [`RouterExt::with_errors`] comes last:
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, routing::post};
//! use errbook::axum::{Path, RouterExt as _};
//! use errbook::{ApiError, Rejection};
//!
//! /// Booking errors
//! #[derive(Debug, thiserror::Error, ApiError)]
//! enum BookingError {
//!     /// Time slot is not available
//!     #[error("slot {slot} lost the race")]
//!     #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
//!     SlotUnavailable { slot: String },
//!     /// Resource doesn't exist
//!     #[error("no route")]
//!     #[api_error(code = "not_found", status = 404, on(not_found))]
//!     NotFound,
//!     /// Request is invalid
//!     #[error("request refused")]
//!     #[api_error(code = "invalid_request", status = 400, on(client_error))]
//!     Client(#[source] #[api_error(status)] Rejection),
//!     /// Unexpected server error
//!     #[error("no answer")]
//!     #[api_error(code = "internal_error", status = 500, on(server_error))]
//!     Server(#[source] #[api_error(status)] Rejection),
//! }
//!
//! async fn book(Path(slot): Path<String>) -> Result<&'static str, BookingError> {
//!     match &slot[..] {
//!         "11:00" => Err(BookingError::SlotUnavailable { slot }),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! let app = Router::new()
//!     .route("/appointments/{slot}", post(book))
//!     .with_errors::<BookingError>();
//! # let _: Router = app;
//! ```
//!
//! Served with `axum::serve(TcpListener::bind("127.0.0.1:8000").await?, app).await`, it answers:
//!
//! ```console
//! $ curl -i -X POST http://127.0.0.1:8000/appointments/11:00
//! HTTP/1.1 409 Conflict
//! content-type: application/json
//! content-length: 103
//! …
//! {"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"slot":"11:00"}}}
//! $ curl http://127.0.0.1:8000/nowhere
//! {"error":{"code":"not_found","message":"Resource doesn't exist"}}
//! ```
//!
//! # axum's own errors
//!
//! What axum refuses is answered with `E`:
//!
//! | refused | kind |
//! |---|---|
//! | an unknown path | `not_found`; a fallback of yours is asked instead |
//! | a wrong method | `method_not_allowed`; axum adds `Allow` |
//! | [`Json`], [`Form`], `With<Bytes>`, `With<String>` | `unsupported_media_type`, `payload_too_large` with its limit, `malformed_body`, `invalid_body` with the path of the member, of a form in the query string `invalid_query` |
//! | [`Path`], [`Query`] | `invalid_path`, `invalid_query`, with the parameter's name; for `Path<u64>` and tuples it is that of the route |
//! | [`With`] another extractor, a response from 400 to 599 | that of its status |
//! | tower's time-out and load shedding, in a service of their own [layer](crate::tower::ErrorLayer) | `timeout`, `overloaded` |
//! | a panic | `panic` |
//!
//! An extractor of yours can refuse in the same words, with [`Refused`] as its rejection.
//!
//! Where no variant of `E` names the kind, `client_error` and `server_error` answer. `#[api_error(status)]` on the
//! `Rejection` keeps the status refused: without it another layer's 401, 403 or 429 becomes a 400, its 503 a 500. The
//! message is then the phrase of the status.
//!
//! **Without the layer** these extractors answer with the status and its phrase as text, not with an error of the API, and
//! the log is told once: `no layer makes an error of it`.
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error response that passes the layer. A middleware around it that
//! logs by itself finds the error in `response.extensions()`, as [`ErrorInfo`](crate::ErrorInfo).
//!
//! # What it cannot do
//!
//! - axum adds `Allow` outside of all layers of a router, even if `E` answers a wrong method with 404: see
//!   [`with_errors`](RouterExt::with_errors).
//! - axum's own extractors answer with a text that only [`Rejection::status`](crate::Rejection::status) is taken from: where
//!   the kind or the parameter matters, use those of this module.
//! - hyper reads a request whose head is malformed before any service: it answers that itself, with 400 and no body.

#[cfg(feature = "axum")]
mod body_limit;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "axum")]
mod partial_success;
#[cfg(feature = "axum")]
mod path_parameter;
#[cfg(feature = "axum")]
mod refused;
#[cfg(feature = "axum")]
mod rejections;
#[cfg(feature = "axum")]
mod router;

#[cfg(feature = "axum")]
pub use extract::{Form, Json, Path, Query, With};
#[cfg(feature = "axum")]
pub use refused::Refused;
#[cfg(feature = "axum")]
pub use router::RouterExt;

/// Implements `IntoResponse` for a derived type.
#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_axum_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::axum_response::IntoResponse for $type $($bounds)* {
            fn into_response(self) -> $crate::__private_0_1_0::axum_response::Response {
                $crate::ApiError::to_http(self)
            }
        }
    };
}

/// Implements nothing without the feature `axum`.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_axum_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

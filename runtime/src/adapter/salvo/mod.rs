//! salvo: the response of an error, the hoop and the catcher.
//!
//! Feature `salvo`. It follows the major version of salvo, and its minimum version of Rust: 1.95 for salvo 1.1.
//!
//! # Quick start
//!
//! Every derived type is a [`Scribe`](salvo_core::Scribe), so a handler returns it with `?`, if it can be sent between
//! threads. The hoop [`Errors`] goes around all handlers, and [`catcher`] answers what salvo refuses after them. Use both:
//!
#![cfg_attr(feature = "salvo", doc = "```")]
#![cfg_attr(not(feature = "salvo"), doc = "```ignore")]
//! use errbook::{ApiError, Rejection};
//! use salvo_core::extract::PathParam;
//! use salvo_core::prelude::*;
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
//! #[handler]
//! async fn book(slot: PathParam<String>) -> Result<&'static str, BookingError> {
//!     let slot = slot.into_inner();
//!     match &slot[..] {
//!         "11:00" => Err(BookingError::SlotUnavailable { slot }),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! let router = Router::with_path("appointments/{slot}").post(book);
//! let service = Service::new(router)
//!     .hoop(errbook::salvo::Errors::<BookingError>::new())
//!     .catcher(errbook::salvo::catcher::<BookingError>());
//! # let _ = service;
//! ```
//!
//! Served with `Server::new(TcpListener::new("127.0.0.1:8000").bind().await).serve(service).await`, it answers:
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
//! # salvo's own errors
//!
//! What salvo refuses is answered with `E`:
//!
//! | refused | kind |
//! |---|---|
//! | an unknown path | `not_found` |
//! | a wrong method | `method_not_allowed`; salvo adds `Allow` |
//! | `JsonBody`, `Request::parse_json` | `unsupported_media_type`, `payload_too_large`, `malformed_body`, `invalid_body` |
//! | `PathParam`, `QueryParam`, `HeaderParam`, `CookieParam` | `invalid_path`, `invalid_query`, `invalid_header`, with the parameter's name |
//! | another [`ParseError`](salvo_core::http::ParseError) or [`StatusError`](salvo_core::http::StatusError), a status from 400 to 599 | that of its status |
//! | a panic | `panic` |
//!
//! `#[api_error(status)]` on the `Rejection` keeps the status refused; without it a 401 that no variant names becomes the 400
//! of the variant.
//!
//! A handler can refuse in the same words, as a [`Rejection`](crate::Rejection) is a `Scribe`, too. What a `StatusError`
//! says stays on the server: it is the source of the rejection, for the log.
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error response, when it has passed [`Errors`] or [`catcher`]. A
//! hoop that logs by itself finds the error in `response.extensions`, as [`ErrorInfo`](crate::ErrorInfo).
//!
//! # What it cannot do
//!
//! - salvo calls a catcher only where the response has no body and the request is not HEAD: without [`Errors`] other
//!   answers stay as they are, and a panic closes the connection.
//! - An error of `Request::{parse_queries, parse_params, parse_form, try_query}` does not say what it is about: it is
//!   `client_error`.
//! - salvo takes a body without a byte for `null`, so it is `invalid_body` where `null` is, and not `malformed_body`.

#[cfg(feature = "salvo")]
mod errors;
#[cfg(feature = "salvo")]
mod refused;
#[cfg(feature = "salvo")]
mod scribe;

#[cfg(feature = "salvo")]
pub use errors::{Errors, catcher};

/// What generated code names.
#[cfg(feature = "salvo")]
pub mod framework {
    pub use super::scribe::render;
    pub use salvo_core::{Response, Scribe};
}

/// Implements `Scribe` for a derived type.
#[cfg(feature = "salvo")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_salvo_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::salvo::Scribe for $type $($bounds)* {
            fn render(self, response: &mut $crate::__private_0_1_0::salvo::Response) {
                $crate::__private_0_1_0::salvo::render(self, response)
            }
        }
    };
}

/// Implements nothing without the feature `salvo`.
#[cfg(not(feature = "salvo"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_salvo_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

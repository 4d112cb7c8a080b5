//! warp: the reply of an error, and what recovers from rejections.
//!
//! Feature `warp`. It follows the major version of warp, and its minimum version of Rust.
//!
//! # Quick start
//!
//! Every derived type is a [`Reply`](::warp::Reply), and a [`Reject`](::warp::reject::Reject) if it is `Debug`, `Send`,
//! `Sync` and `'static`. A filter rejects with an error of the API, and [`recover`] answers it and everything that
//! warp's own filters reject:
//!
#![cfg_attr(feature = "warp", doc = "```")]
#![cfg_attr(not(feature = "warp"), doc = "```ignore")]
//! use errbook::{ApiError, Rejection};
//! use warp::Filter;
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
//! async fn book(slot: String) -> Result<&'static str, warp::Rejection> {
//!     match &slot[..] {
//!         "11:00" => Err(warp::reject::custom(BookingError::SlotUnavailable { slot })),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! let routes = warp::path!("appointments" / String)
//!     .and(warp::post())
//!     .and_then(book)
//!     .recover(errbook::warp::recover::<BookingError>);
//! # let _ = warp::service(routes);
//! ```
//!
//! Served with `warp::serve(routes).run(([127, 0, 0, 1], 8000)).await`, it answers:
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
//! # warp's own errors
//!
//! What warp's filters reject is answered with `E`:
//!
//! | rejected by | kind |
//! |---|---|
//! | an unknown path, or a segment of another type | `not_found` |
//! | `warp::post` and other methods | `method_not_allowed` |
//! | `warp::body` | `unsupported_media_type`, `payload_too_large`, `malformed_body`, `invalid_body` |
//! | `warp::query` | `invalid_query` |
//! | `warp::header`, `warp::cookie` | `invalid_header`, with its name |
//! | `warp::cors` | `forbidden` |
//! | anything else that is no `E` | `server_error` |
//!
//! `#[api_error(status)]` on the `Rejection` keeps the status refused; without it a 401 that no variant names becomes the 400
//! of the variant.
//!
//! A filter can reject in the same words, `warp::reject::custom(Rejection::new(…))`. Of several causes, which warp gathers
//! while it tries one route after the other, the one counts that says most about the request: an `E`, then the body.
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each answer of [`recover`]. A filter around it that logs by itself
//! finds the error in the response's extensions, as [`ErrorInfo`](crate::ErrorInfo). An `E` that a handler replies with,
//! instead of rejecting, does not pass [`recover`].
//!
//! # What it cannot do
//!
//! - A panic closes the connection without an answer, since nothing inside of warp can catch it.
//! - A method that is not allowed is answered without `Allow`, since a rejection does not know the other routes.
//! - Of the errors that reject, only those of the type `E` itself are found: make other enums `transparent` variants of it.
//!   warp shows them by reference, so that the log has the texts of an error and its sources, not the value itself.
//! - [`recover`] sees rejections only: a status from 400 to 599 that a filter replies with stays as it is.
//! - warp does not say how large a body may be: [`Rejection::limit`](crate::Rejection::limit) is `None`.

#[cfg(feature = "warp")]
mod recover;

#[cfg(feature = "warp")]
pub use recover::recover;

/// What generated code names.
#[cfg(feature = "warp")]
pub mod framework {
    pub use ::warp::reject::Reject;
    pub use ::warp::reply::{Reply, Response};
}

/// Implements `Reply` and `Reject` for a derived type that has what they ask for.
#[cfg(feature = "warp")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_warp_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $(where $($bounds:tt)*)? }) => {
        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::warp::Reply for $type
        where
            for<'__errbook_adapter> $type: ::core::marker::Send,
            $($($bounds)*)?
        {
            fn into_response(self) -> $crate::__private_0_1_0::warp::Response {
                $crate::ApiError::to_http(self)
            }
        }

        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::warp::Reject for $type
        where
            for<'__errbook_adapter> $type: ::core::fmt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static,
            $($($bounds)*)?
        {
        }
    };
}

/// Implements nothing without the feature `warp`.
#[cfg(not(feature = "warp"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_warp_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

//! poem: the response of an error, and the middleware that answers what poem refuses.
//!
//! Feature `poem`. It follows the major version of poem, and its minimum version of Rust.
//!
//! # Quick start
//!
//! Every derived type is a [`ResponseError`](::poem::error::ResponseError), so a handler returns it with `?`, if it is an
//! error that can be sent between threads. [`catch`] goes around the whole app:
//!
#![cfg_attr(feature = "poem", doc = "```")]
#![cfg_attr(not(feature = "poem"), doc = "```ignore")]
//! use errbook::{ApiError, Rejection};
//! use poem::{EndpointExt, Route, handler, post, web::Path};
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
//! fn book(Path(slot): Path<String>) -> Result<&'static str, BookingError> {
//!     match &slot[..] {
//!         "11:00" => Err(BookingError::SlotUnavailable { slot }),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! let app = Route::new()
//!     .at("/appointments/:slot", post(book))
//!     .with(errbook::poem::catch::<BookingError>());
//! # let _ = app;
//! ```
//!
//! Served with `Server::new(TcpListener::bind("127.0.0.1:8000")).run(app).await`, it answers:
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
//! # poem's own errors
//!
//! What poem refuses is answered with `E`:
//!
//! | refused | kind |
//! |---|---|
//! | an unknown path | `not_found` |
//! | a wrong method | `method_not_allowed` |
//! | `Json`, `Form` | `unsupported_media_type`, `malformed_body`, `invalid_body`, of a form in the query string `invalid_query` |
//! | `SizeLimit`, `RequestBody` | `payload_too_large` |
//! | `Path`, `Query`, `TypedHeader` | `invalid_path`, `invalid_query`, `invalid_header` |
//! | `Cors` | `forbidden` |
//! | another error of poem or a middleware, a response from 400 to 599 | that of its status |
//! | a panic | `panic` |
//!
//! `#[api_error(status)]` on the `Rejection` keeps the status refused; without it a 401 that no variant names becomes the 400
//! of the variant.
//!
//! A handler can refuse in the same words, as a [`Rejection`](crate::Rejection) is a `ResponseError`, too. A response that
//! is to stay as it is has the extension [`AsIs`](crate::tower::AsIs).
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error response that passes [`catch`]. A middleware around it that
//! logs by itself finds the error in `response.extensions()`, as [`ErrorInfo`](crate::ErrorInfo).
//!
//! # What it cannot do
//!
//! - poem drops the extensions of an error's response, so the error reaches the log through [`catch`] alone.
//! - Of a handler's errors [`catch`] finds those of the type `E` itself: make other enums `transparent` variants of it.
//! - A method that is not allowed is answered without `Allow`, which poem does not know.
//! - poem's errors do not say how large a body may be: [`Rejection::limit`](crate::Rejection::limit) is `None`.

#[cfg(feature = "poem")]
mod catch;
#[cfg(feature = "poem")]
mod errors;

#[cfg(feature = "poem")]
pub use catch::{Catch, CatchEndpoint, catch};

/// What generated code names.
#[cfg(feature = "poem")]
pub mod framework {
    pub use super::catch::response;
    pub use ::poem::Response;
    pub use ::poem::error::ResponseError;
}

/// Implements `ResponseError` for a derived type.
#[cfg(feature = "poem")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::poem::ResponseError for $type $($bounds)* {
            fn status(&self) -> $crate::__private_0_1_0::StatusCode {
                $crate::ApiError::status(self)
            }

            fn as_response(&self) -> $crate::__private_0_1_0::poem::Response {
                $crate::__private_0_1_0::poem::response(self)
            }
        }
    };
}

/// Implements nothing without the feature `poem`.
#[cfg(not(feature = "poem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

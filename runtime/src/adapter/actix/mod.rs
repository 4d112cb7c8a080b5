//! actix-web: the response of an error, the extractors' configurations, and the middleware.
//!
//! Feature `actix-web`. It follows the major version of actix-web, and its minimum version of Rust: 1.89 for actix-web
//! 4.18.
//!
//! # Quick start
//!
//! Every derived type that is `Debug` and `Display` is a [`ResponseError`](::actix_web::ResponseError), so a handler
//! returns it with `?`. [`configure`] sets what the extractors and unknown paths are answered with, and the middleware
//! [`Errors`] answers panics and what actix-web and other middleware refuse, and tells the log. Use both:
//!
#![cfg_attr(feature = "actix-web", doc = "```")]
#![cfg_attr(not(feature = "actix-web"), doc = "```ignore")]
//! use actix_web::{App, web};
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
//! async fn book(slot: web::Path<String>) -> Result<&'static str, BookingError> {
//!     match &slot[..] {
//!         "11:00" => Err(BookingError::SlotUnavailable { slot: slot.into_inner() }),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! let app = || {
//!     App::new()
//!         .configure(errbook::actix::configure::<BookingError>)
//!         .service(web::resource("/appointments/{slot}").route(web::post().to(book)))
//!         .wrap(errbook::actix::Errors::<BookingError>::new())
//! };
//! # app();
//! ```
//!
//! Served with `HttpServer::new(app).bind("127.0.0.1:8000")?.run().await`, it answers:
//!
//! ```console
//! $ curl -i -X POST http://127.0.0.1:8000/appointments/11:00
//! HTTP/1.1 409 Conflict
//! content-length: 103
//! content-type: application/json
//! …
//! {"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"slot":"11:00"}}}
//! $ curl http://127.0.0.1:8000/nowhere
//! {"error":{"code":"not_found","message":"Resource doesn't exist"}}
//! ```
//!
//! # actix-web's own errors
//!
//! What actix-web refuses is answered with `E`:
//!
//! | refused | kind |
//! |---|---|
//! | an unknown path | `not_found` |
//! | a method that `web::resource` does not have | `method_not_allowed`; actix-web adds `Allow` |
//! | `web::Json`, `web::Form` | `unsupported_media_type`, `payload_too_large` with its limit, `malformed_body`, `invalid_body` |
//! | `web::Path`, `web::Query` | `invalid_path`, `invalid_query` |
//! | `web::Header` | `invalid_header` |
//! | another error of actix-web or a middleware, a response from 400 to 599 | that of its status |
//! | a panic | `panic` |
//!
//! `#[api_error(status)]` on the `Rejection` keeps the status refused; without it a 401 that no variant names becomes the 400
//! of the variant.
//!
//! A handler can refuse in the same words, as a [`Rejection`](crate::Rejection) is a `ResponseError`, too. `configure`
//! has actix-web's limits; for another, set [`json_config`] or [`form_config`] after it. A response that is to stay as it
//! is has the extension [`AsIs`](crate::tower::AsIs).
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error response that passes [`Errors`]. A middleware that logs by
//! itself finds the error in `response.response().extensions()`, as [`ErrorInfo`](crate::ErrorInfo).
//!
//! # What it cannot do
//!
//! - `App::route` sends a method without a handler to the default service, which answers 404; only `web::resource` answers
//!   405 with `Allow`.
//! - An error that a middleware returns as `Err` passes other middleware, such as CORS, by.
//! - `error_response` has only a reference to the value, so functions of `computed` are called each time it is; and the log
//!   has the texts of the error and its sources, not the value itself.
//! - actix-web reads a request whose head is malformed or too late before any middleware: it answers that itself.

#[cfg(feature = "actix-web")]
mod answer;
#[cfg(feature = "actix-web")]
mod configure;
#[cfg(feature = "actix-web")]
mod middleware;

#[cfg(feature = "actix-web")]
pub use configure::{configure, form_config, json_config, path_config, query_config};
#[cfg(feature = "actix-web")]
pub use middleware::{Errors, ErrorsService};

/// What generated code names.
#[cfg(feature = "actix-web")]
pub mod framework {
    pub use super::answer::{response, status_code};
    pub use ::actix_web::http::StatusCode;
    pub use ::actix_web::{HttpResponse, ResponseError};
}

/// Implements `ResponseError` for a derived type that is `Debug` and `Display`.
#[cfg(feature = "actix-web")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_actix_web_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $(where $($bounds:tt)*)? }) => {
        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::actix_web::ResponseError for $type
        where
            for<'__errbook_adapter> $type: ::core::fmt::Debug + ::core::fmt::Display,
            $($($bounds)*)?
        {
            fn status_code(&self) -> $crate::__private_0_1_0::actix_web::StatusCode {
                $crate::__private_0_1_0::actix_web::status_code(self)
            }

            fn error_response(&self) -> $crate::__private_0_1_0::actix_web::HttpResponse {
                use $crate::__private_0_1_0::NotLoggable as _;
                let error = $crate::__private_0_1_0::LoggableText::<&Self>::__errbook_erase(self, ::core::option::Option::None);
                $crate::__private_0_1_0::actix_web::response(self, error)
            }
        }
    };
}

/// Implements nothing without the feature `actix-web`.
#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_actix_web_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

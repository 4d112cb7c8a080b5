//! Rocket: the response of an error, and the catchers.
//!
//! Feature `rocket`. It follows the version of Rocket, and its minimum version of Rust: 1.89 for Rocket 0.5.2.
//!
//! # Quick start
//!
//! Every derived type is a [`Responder`](::rocket::response::Responder), so a route returns it with `?`. [`catchers`] answers
//! what Rocket refuses.
//!
#![cfg_attr(feature = "rocket", doc = "```")]
#![cfg_attr(not(feature = "rocket"), doc = "```ignore")]
//! use errbook::{ApiError, Rejection};
//! use rocket::{post, routes};
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
//! #[post("/appointments/<slot>")]
//! fn book(slot: &str) -> Result<&'static str, BookingError> {
//!     match slot {
//!         "11:00" => Err(BookingError::SlotUnavailable { slot: slot.to_owned() }),
//!         _ => Ok("booked"),
//!     }
//! }
//!
//! # fn main() {
//! let rocket = rocket::build()
//!     .mount("/", routes![book])
//!     .register("/", errbook::rocket::catchers::<BookingError>());
//! # let _ = rocket;
//! # }
//! ```
//!
//! Launched with `rocket.launch().await`, it answers:
//!
//! ```console
//! $ curl -i -X POST http://127.0.0.1:8000/appointments/11:00
//! HTTP/1.1 409 Conflict
//! content-type: application/json
//! …
//! {"error":{"code":"slot_unavailable","message":"Time slot is not available","details":{"slot":"11:00"}}}
//! $ curl http://127.0.0.1:8000/nowhere
//! {"error":{"code":"not_found","message":"Resource doesn't exist"}}
//! ```
//!
//! # Rocket's own errors
//!
//! A catcher learns the status and nothing else, so the kind is that of the status:
//!
//! | refused | status | kind |
//! |---|---|---|
//! | an unknown path, a wrong method, a wrong `format` | 404 | `not_found` |
//! | a method that Rocket does not know | 400 | `client_error` |
//! | a body that is no JSON | 400 | `client_error` |
//! | a body of another type, a parameter of the path or the query that is missing or of another type | 422 | `invalid_body` |
//! | a body over the limit | 413 | `payload_too_large` |
//! | a panic | 500 | `server_error` |
//! | a guard that fails, a [`Status`](::rocket::http::Status) that a route returns | as it says | that of the status |
//!
//! `#[api_error(status)]` on the `Rejection` keeps the status refused; without it a 401 that no variant names becomes the 400
//! of the variant.
//!
//! A route says more as a [`Rejection`](crate::Rejection), which is a `Responder`, too: it takes the parameter as a
//! `Result`, and refuses by itself.
//!
#![cfg_attr(feature = "rocket", doc = "```")]
#![cfg_attr(not(feature = "rocket"), doc = "```ignore")]
//! use errbook::{Rejection, RejectionKind};
//!
//! #[rocket::get("/items/<number>")]
//! fn item(number: Result<u32, &str>) -> Result<String, Rejection> {
//!     match number {
//!         Ok(number) => Ok(format!("item {number}")),
//!         Err(_) => Err(Rejection::new(RejectionKind::InvalidPath).with_parameter("number")),
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error response, when it is made. A fairing that logs by itself
//! finds the error with [`info`].
//!
//! # What it cannot do
//!
//! - Why a guard failed, or a route panicked, is in Rocket's own log alone: the [`Rejection`](crate::Rejection) has no
//!   source.
//! - Rocket answers a wrong method with 404, without `Allow`.
//! - A status that a wrapper gives to an error, such as `(Status, error)`, is sent, and then contradicts the body. A
//!   response with a status from 400 on that a route makes by itself stays as it is.
//! - Rocket's header values are UTF-8: another is left out.

#[cfg(feature = "rocket")]
mod catchers;
#[cfg(feature = "rocket")]
mod responder;

#[cfg(feature = "rocket")]
pub use catchers::catchers;
#[cfg(feature = "rocket")]
pub use responder::info;

/// What generated code names.
#[cfg(feature = "rocket")]
pub mod framework {
    pub use super::responder::respond;
    pub use ::rocket::Request;
    pub use ::rocket::response::{Responder, Result};
}

/// Implements `Responder` for a derived type.
#[cfg(feature = "rocket")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_rocket_unless_adapters_is_false {
    ({} $($type:tt)*) => {
        $crate::impl_rocket_unless_adapters_is_false! { { < > } $($type)* }
    };
    // The rest of the generics ends in their `>`.
    ({ < $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl<'__errbook_adapter, $($generics)*
            $crate::__private_0_1_0::rocket::Responder<'__errbook_adapter, 'static> for $type
        $($bounds)*
        {
            fn respond_to(
                self,
                request: &'__errbook_adapter $crate::__private_0_1_0::rocket::Request<'_>,
            ) -> $crate::__private_0_1_0::rocket::Result<'static> {
                $crate::__private_0_1_0::rocket::respond(self, request)
            }
        }
    };
}

/// Implements nothing without the feature `rocket`.
#[cfg(not(feature = "rocket"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_rocket_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

//! actix-web: the response of an error, the extractors' configurations, and the middleware.
//!
//! Feature `actix-web`.
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
//! #[derive(Debug, thiserror::Error, ApiError)]
//! enum EdgeError {
//!     /// Not found
//!     #[error("no route")]
//!     #[api_error(code = "not_found", status = 404, on(not_found))]
//!     NotFound,
//!     /// Request is invalid
//!     #[error("request refused")]
//!     #[api_error(code = "invalid_request", status = 400, on(client_error))]
//!     Client(#[source] Rejection),
//!     /// Unexpected server error
//!     #[error("no answer")]
//!     #[api_error(code = "internal_error", status = 500, on(server_error))]
//!     Server(#[source] Rejection),
//! }
//!
//! async fn hello(name: web::Path<String>) -> Result<String, EdgeError> {
//!     Err(EdgeError::NotFound)
//! }
//!
//! let app = App::new()
//!     .configure(errbook::actix::configure::<EdgeError>)
//!     .service(web::resource("/hello/{name}").route(web::get().to(hello)))
//!     .wrap(errbook::actix::Errors::<EdgeError>::new());
//! ```
//!
//! What actix-web cannot do: `App::route` sends a method without a handler to the default service, which answers
//! 404; only `web::resource` answers 405 with `Allow`. An error that a middleware returns as `Err` passes other
//! middleware, such as CORS, by. `error_response` has only a reference to the value, so functions of `computed` are
//! called each time it is.

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
macro_rules! impl_actix_web {
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
macro_rules! impl_actix_web {
    ($($type:tt)*) => {};
}

//! tower: one contract for everything that a service answers with an error.
//!
//! Feature `tower`. [`ErrorLayer`] is for any stack of tower's services; for axum's router there is
//! `axum::RouterExt::with_errors`.
//!
//! # Without a framework
//!
//! A service for hyper, or for another server of `http` types, answers with [`ApiError::to_http`](crate::ApiError::to_http) where a request fails.
//! What it refuses by itself is its error: a [`Rejection`](crate::Rejection), of which the layer makes the API's error.
//!
//! ```
//! use bytes::Bytes;
//! use errbook::tower::ErrorLayer;
//! use errbook::{ApiError, Rejection, RejectionKind};
//! use http::{Request, Response};
//! use tower::{Layer, Service, service_fn};
//!
//! #[derive(Debug, thiserror::Error, ApiError)]
//! enum BookingError {
//!     /// Time slot is not available
//!     #[error("the slot lost the race")]
//!     #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
//!     SlotUnavailable,
//!     /// Resource doesn't exist
//!     #[error("no route")]
//!     #[api_error(code = "not_found", status = 404, on(not_found))]
//!     NotFound,
//!     /// Request is invalid
//!     #[error("request refused")]
//!     #[api_error(code = "invalid_request", status = 400, on(client_error))]
//!     Refused(#[source] #[api_error(status)] Rejection),
//!     /// No answer
//!     #[error("no answer")]
//!     #[api_error(code = "unexpected", status = 500, on(server_error))]
//!     Failed(#[source] #[api_error(status)] Rejection),
//! }
//!
//! async fn route(request: Request<Bytes>) -> Result<Response<Bytes>, Rejection> {
//!     match request.uri().path() {
//!         "/appointments" => Ok(BookingError::SlotUnavailable.to_http()),
//!         _ => Err(Rejection::new(RejectionKind::NotFound)),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mut service = ErrorLayer::<BookingError>::new().layer(service_fn(route));
//! let response = service.call(Request::new(Bytes::new())).await.unwrap();
//! assert_eq!(response.status(), 404);
//! assert_eq!(response.body(), r#"{"error":{"code":"not_found","message":"Resource doesn't exist"}}"#);
//! # }
//! ```
//!
//! `examples/hyper` is a server made so:
//!
//! ```console
//! $ curl -i -H 'content-type: application/json' -d 2 http://127.0.0.1:8000/appointments/11:00
//! HTTP/1.1 409 Conflict
//! content-type: application/json
//! content-length: 114
//! …
//! {"error":{"code":"slot_unavailable","message":"The time slot is no longer available.","details":{"slot":"11:00"}}}
//! ```
//!
//! # The log
//!
//! The extensions of each error response hold an [`ErrorInfo`](crate::ErrorInfo) for a layer that writes the log. With
//! the feature `tracing` there is one event for each error response, too.
//!
//! # What it cannot do
//!
//! What is no HTTP request reaches no service: hyper itself answers a malformed request line with 400, a URI that is too
//! long with 414 and too many header fields with 431, each without a body. A connection that breaks while the body is
//! sent is answered by nobody.

mod future;
mod layer;
mod service;
mod service_error;

pub use self::future::ResponseFuture;
pub use self::layer::ErrorLayer;
pub use self::service::ErrorService;
pub use crate::rejection::AsIs;

//! tonic: the status of an error, with the details of `google.rpc`.
//!
//! Feature `tonic`. It follows the major version of tonic, and its minimum version of Rust.
//!
//! # Quick start
//!
//! A type with a `domain` is an error of a gRPC API, too. [`tonic::Status`](::tonic::Status) implements `From` for it, so
//! a method returns it with `?`:
//!
#![cfg_attr(feature = "tonic", doc = "```")]
#![cfg_attr(not(feature = "tonic"), doc = "```ignore")]
//! use errbook::ApiError;
//! use tonic::{Code, Request, Response, Status};
//! use tonic_types::StatusExt;
//!
//! /// Booking errors
//! #[derive(Debug, thiserror::Error, ApiError)]
//! #[api_error(domain = "bookings.example.com")]
//! enum BookingError {
//!     /// Time slot is not available
//!     #[error("slot {slot} lost the race")]
//!     #[api_error(code = "slot_unavailable", status = 409, retry = "never", grpc = "aborted", details)]
//!     SlotUnavailable { slot: String },
//!     /// Too many requests
//!     #[error("rate limited")]
//!     #[api_error(code = "rate_limit_exceeded", status = 429)]
//!     RateLimited(#[api_error(retry_after)] u32),
//! }
//!
//! fn reserve(slot: &str) -> Result<(), BookingError> {
//!     Err(BookingError::SlotUnavailable { slot: slot.to_owned() })
//! }
//!
//! async fn book(request: Request<String>) -> Result<Response<String>, Status> {
//!     reserve(request.get_ref())?;
//!     Ok(Response::new("booked".to_owned()))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let status = book(Request::new("10:00".to_owned())).await.unwrap_err();
//! assert_eq!(status.code(), Code::Aborted);
//! assert_eq!(status.message(), "Time slot is not available");
//! let info = status.get_details_error_info().unwrap();
//! assert_eq!((&info.reason[..], &info.domain[..]), ("SLOT_UNAVAILABLE", "bookings.example.com"));
//! assert_eq!(info.metadata["slot"], "10:00");
//!
//! let status = Status::from(BookingError::RateLimited(45));
//! assert_eq!(status.code(), Code::ResourceExhausted);
//! assert_eq!(status.get_details_retry_info().unwrap().retry_delay.unwrap().as_secs(), 45);
//! # }
//! ```
//!
//! # What is sent
//!
//! | of the status | from |
//! |---|---|
//! | the code | the key `grpc`, otherwise [the HTTP status](crate::GrpcCode::default_for); 409 has no default |
//! | the message | the public message |
//! | `google.rpc.ErrorInfo` | the code in upper snake case as the reason, `domain`, and the details as metadata: strings as they are, other values as JSON |
//! | `google.rpc.RetryInfo` | the delay of the occurrence, if it has one |
//!
//! The details are in `grpc-status-details-bin`, which gRPC-Web passes on. What would take more than 7 KiB of the trailers
//! is sent without the metadata, and the log is told, since clients drop a response whose trailers are too large.
//!
//! # tonic's own errors
//!
//! What tonic refuses by itself (an unknown method, a message that cannot be decoded or is too large, a timeout) is
//! answered by tonic, with a status of its own and without details: no hook sees it. An interceptor returns a `Status`, so
//! it can return an errbook error with `?`. A panic closes the stream; tower's `CatchPanic` layers answer it with a
//! response that is not one of gRPC.
//!
//! # The log
//!
//! With the feature `tracing` there is one event for each error that becomes a status, in the span where that happens:
//! `error.type` is the code, `rpc.grpc.status_code` the number of the gRPC code; the level is that of the key `log`.
//! [`info`] gives the error behind a status to a layer. The `Display` of a status shows nothing of it but the code.
//!
//! # What it cannot do
//!
//! - Envelopes, media types and `headers(…)` belong to HTTP: of them nothing is sent.
//! - Types without `domain` have no status, so every `transparent` field of a type with a domain has one, too; that is a
//!   compile error.
//! - Errors in the middle of a response stream are its last message, as always in gRPC.

#[cfg(feature = "tonic")]
mod status;

#[cfg(feature = "tonic")]
pub use status::info;
#[cfg(feature = "tonic")]
#[doc(hidden)]
pub use status::status;

/// Implements `From` for `tonic::Status`.
#[cfg(feature = "tonic")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_tonic_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* ::core::convert::From<$type> for $crate::__private_0_1_0::TonicStatus $($bounds)* {
            fn from(error: $type) -> Self {
                $crate::__private_0_1_0::tonic_status(error)
            }
        }
    };
}

/// Implements nothing without the feature `tonic`.
#[cfg(not(feature = "tonic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_tonic_unless_adapters_is_false {
    ($($type:tt)*) => {};
}

//! The errors of an operation in the documents of OpenAPI libraries.
//!
//! A feature for each library, named like its crate. With it every derived type is what the library asks of the errors of an
//! operation: the operation that returns `Result<T, BookSlotError>` has exactly the responses of `BookSlotError`, several
//! codes of one status in one response, with their examples and headers. An operation has its own set of errors if its enum
//! has a `transparent` variant for each.
//!
//! | feature | trait | the handler's errors | what the library cannot hold |
//! |---|---|---|---|
//! | `utoipa` | `IntoResponses` | `responses(BookSlotError)` in `#[utoipa::path]` | that a header is required |
//! | `aide` | `OperationOutput` | the return type | |
//! | `poem-openapi` | `ApiResponse` | the return type | examples; OpenAPI 3.0 |
//! | `salvo-oapi` | `EndpointOutRegister` | the return type | |
//!
//! What a library cannot hold is put back into its finished document by
//! [`openapi_merge`](crate::export::openapi_merge), which also moves the schemas to `components`, and serves libraries
//! without a feature:
//!
#![cfg_attr(feature = "contract", doc = "```")]
#![cfg_attr(not(feature = "contract"), doc = "```ignore")]
//! # use errbook::{ApiError, export};
//! # /// Gone
//! # #[derive(Debug, ApiError)]
//! # #[api_error(code = "gone", status = 410)]
//! # struct Gone;
//! # errbook::catalog! { static BOOKINGS = [Gone]; }
//! # let finished = r#"{ "openapi": "3.1.0", "info": { "title": "Bookings", "version": "1" }, "paths": {} }"#;
//! let mut api: serde_json::Value = serde_json::from_str(finished)?;
//! export::openapi_merge(&mut api, &BOOKINGS.document())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Where a type has a hand-written implementation, or must not have the trait, `adapters(…)` names those that it has:
//! `adapters(axum, utoipa)`.
//!
//! # utoipa
//!
#![cfg_attr(feature = "utoipa", doc = "```")]
#![cfg_attr(not(feature = "utoipa"), doc = "```ignore")]
//! use errbook::ApiError;
//! use utoipa::IntoResponses;
//!
//! /// Slot errors
//! #[derive(Debug, ApiError)]
//! enum BookSlotError {
//!     /// Time slot is not available
//!     #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
//!     SlotUnavailable,
//! }
//!
//! // What `#[utoipa::path(post, path = "/slots", responses(BookSlotError))]` calls.
//! assert!(BookSlotError::responses().contains_key("409"));
//! ```
//!
//! # aide
//!
#![cfg_attr(feature = "aide", doc = "```")]
#![cfg_attr(not(feature = "aide"), doc = "```ignore")]
//! use aide::operation::OperationOutput;
//! use errbook::ApiError;
//!
//! /// Gone for good
//! #[derive(Debug, ApiError)]
//! #[api_error(code = "gone", status = 410)]
//! struct Gone;
//!
//! fn documented<T: OperationOutput>() {}
//! documented::<Result<(), Gone>>();
//! ```
//!
//! # poem-openapi
//!
#![cfg_attr(feature = "poem-openapi", doc = "```")]
#![cfg_attr(not(feature = "poem-openapi"), doc = "```ignore")]
//! use errbook::ApiError;
//! use poem_openapi::ApiResponse;
//!
//! /// Gone for good
//! #[derive(Debug, ApiError)]
//! #[api_error(code = "gone", status = 410)]
//! struct Gone;
//!
//! assert_eq!(Gone::meta().responses[0].status, Some(410));
//! ```
//!
//! With the feature `poem` such an error is a response, too.
//!
//! # salvo-oapi
//!
#![cfg_attr(feature = "salvo-oapi", doc = "```")]
#![cfg_attr(not(feature = "salvo-oapi"), doc = "```ignore")]
//! use errbook::ApiError;
//! use salvo_oapi::{Components, EndpointOutRegister, Operation};
//!
//! /// Gone for good
//! #[derive(Debug, ApiError)]
//! #[api_error(code = "gone", status = 410)]
//! struct Gone;
//!
//! let mut operation = Operation::new();
//! Gone::register(&mut Components::new(), &mut operation);
//! assert!(operation.responses.contains_key("410"));
//! ```

#[cfg_attr(not(feature = "aide"), allow(unreachable_pub))]
pub(crate) mod aide;
#[cfg_attr(not(feature = "poem-openapi"), allow(unreachable_pub))]
pub(crate) mod poem_openapi;
#[cfg_attr(not(feature = "salvo-oapi"), allow(unreachable_pub))]
pub(crate) mod salvo_oapi;
#[cfg_attr(not(feature = "utoipa"), allow(unreachable_pub))]
pub(crate) mod utoipa;

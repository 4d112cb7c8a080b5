//! The error contract of an HTTP API. Use it through the crate [errbook](https://docs.rs/errbook), which re-exports it.
//!
//! | module | feature | contents |
//! |---|---|---|
//! | the root | | [`Retry`] and [`Effect`]: whether a client may repeat a request; [`JsonType`]: the type of a detail; [`RejectionKind`], [`LogLevel`], [`GrpcCode`] |
//! | [`layout`] | | the layout of response bodies, and the rule that decides which members are present |
//! | [`lint`] | | the names of the lints and the allows; with `document`, the lints themselves |
//! | `document` | `document` | the contract as a document, with its JSON format |
//! | `schema` | `document` | the trait for types whose JSON Schema is known, and the generator of the schemas |
//! | `diff` | `document` | the changes between two documents, and how they affect clients |
//! | `check` | `document` | a test that compares a catalog with its committed document |
//! | `export` | `document` | Markdown, TypeScript and OpenAPI; with `html`, the error reference as pages |
//! | `cli` | `cli` | the command line over a catalog |
//!
//! Without features the crate is the vocabulary that the macros, the server's runtime and the documents share. Lints,
//! diff, exports and the command line read documents alone: the crate knows neither the derive nor a framework.
#![cfg_attr(docsrs, feature(doc_cfg))]

// Vocabulary.
#[doc(hidden)]
pub mod constant;
mod effect;
#[doc(hidden)]
pub mod framework;
mod grpc_code;
mod json_type;
pub mod layout;
pub mod lint;
mod log_level;
#[doc(hidden)]
pub mod markdown;
#[doc(hidden)]
pub mod media_type;
mod parse_word;
mod rejection_kind;
mod reserved_header;
mod retry;
#[doc(hidden)]
pub mod status;

// The document and what reads it.
#[cfg(feature = "document")]
mod check;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "document")]
#[doc(hidden)]
pub mod coverage;
#[cfg(feature = "document")]
pub mod diff;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
pub mod export;
#[cfg(feature = "document")]
mod merge_markers;
#[cfg(feature = "document")]
mod ordered_json;
#[cfg(feature = "document")]
pub mod schema;
#[cfg(any(feature = "cli", feature = "html"))]
mod shell;

#[cfg(feature = "document")]
pub use check::check;
pub use effect::Effect;
pub use grpc_code::GrpcCode;
pub use json_type::JsonType;
pub use log_level::LogLevel;
pub use parse_word::ParseWordError;
pub use rejection_kind::{RejectionKind, StatusClass};
#[doc(hidden)]
pub use reserved_header::RESERVED_HEADERS;
pub use retry::Retry;
#[doc(hidden)]
pub use retry::range as retry_range;

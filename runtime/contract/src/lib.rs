//! The error contract of an HTTP API, as data. Use it through the [errbook](https://docs.rs/errbook) crate.
//!
//! Without features this is the vocabulary that the macros, the server's runtime and the documents share: retry
//! classes, envelope layouts and the names of lints. The feature `document` adds the contract as a document and what
//! is made from it.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "document")]
mod check;
#[cfg(feature = "cli")]
pub mod cli;
#[doc(hidden)]
pub mod constant;
#[cfg(feature = "document")]
pub mod diff;
#[cfg(feature = "document")]
pub mod document;
#[cfg(feature = "document")]
pub mod export;
mod json_type;
pub mod layout;
pub mod lint;
#[cfg(feature = "document")]
mod merge_markers;
#[cfg(feature = "document")]
mod ordered_json;
mod retry;

#[cfg(feature = "document")]
pub use check::check;
pub use json_type::JsonType;
pub use retry::{Effect, ParseWordError, Retry};

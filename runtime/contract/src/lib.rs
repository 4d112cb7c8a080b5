//! The error contract of an HTTP API, as data. Use it through the [errbook](https://docs.rs/errbook) crate.
//!
//! Without features this is the vocabulary that the macros, the server's runtime and the documents share: retry
//! classes, envelope layouts and the names of lints. The feature `document` adds the contract as a document and what
//! is made from it.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod constant;
#[cfg(feature = "document")]
pub mod document;
mod json_type;
pub mod layout;
pub mod lint;
mod retry;

pub use json_type::JsonType;
pub use retry::{Effect, ParseWordError, Retry};

//! The guide: one subject a chapter, each with examples that compile.
//!
//! # Chapters
//!
//! - [Envelopes](envelopes): the shape of a body, and your API's own one.
//! - [Guarantees](guarantees): what never leaves the server, and what a body always is.
//! - [Migrating](migrating): moving an API from another way of answering with errors, without a change that clients notice.
//! - [Recipes](recipes): how to do one thing, each in a few lines.
//! - [Stability](stability): what an update may change, of the wire, of documents and exports, of Rust; which Rust is needed.

// A chapter is a module without items, in the documentation alone, whose text is the file of its name. The examples run in
// `cargo test` at the root, which has the features `axum`, `cli`, `html`, `schemars`, `testing`, `tower` and `tracing`. A
// chapter that needs some of them says so, so that the tests without features leave its text out:
// `#[cfg_attr(any(not(doctest), feature = "axum"), doc = include_str!("NAME.md"))]`. What needs another framework stands
// in the module of that framework.

#[doc = include_str!("envelopes.md")]
pub mod envelopes {}
#[doc = include_str!("guarantees.md")]
pub mod guarantees {}
pub mod migrating;
#[cfg_attr(
    any(not(doctest), all(feature = "axum", feature = "testing")),
    doc = include_str!("recipes.md")
)]
pub mod recipes {}
#[doc = include_str!("stability.md")]
pub mod stability {}

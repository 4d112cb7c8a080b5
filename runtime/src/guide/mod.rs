//! The guide: one subject a chapter, each with examples that compile.
//!
//! New here? Begin with [Getting started](getting_started): ten minutes from an enum to a checked contract.
//!
//! # The server's errors
//!
//! - [The attribute](attribute): what `#[api_error(…)]` says on an enum, a struct, a variant and a field.
//! - [Envelopes](envelopes): the shape of a body, and your API's own one.
//! - [Retry](retry): what a client may repeat, when, and what that could do.
//! - [Sources](sources): causes stay in the log, kinds go to the client; one enum for the whole API.
//! - [Values of the request](request_values): the request's id, in the body and in a header.
//! - [Frameworks](frameworks): the framework's own errors, and a page for each framework.
//! - [Guarantees](guarantees): what never leaves the server, and what a body always is.
//! - [Logging](logging): what the client does not see, your log and OpenTelemetry do.
//! - [Testing](testing): every answer is one of the contract, and every error was provoked.
//!
//! # The contract
//!
//! - [The catalog](catalog): one list of every code, checked when the crate compiles.
//! - [The contract in CI](contract): no code, status or detail changes without somebody's consent.
//! - [Exports](exports): Markdown, OpenAPI, TypeScript and JSON from one list.
//! - [The page](page): every error as a reference for people.
//! - [The client](client): typed errors and the decision to repeat, in Rust and in TypeScript.
//!
//! # How to
//!
//! - [Migrating](migrating): moving an API from another way of answering with errors, without a change that clients notice.
//! - [Recipes](recipes): how to do one thing, each in a few lines.
//!
//! # Reference
//!
//! - [Features](features): what each adds.
//! - [Stability](stability): what an update may change, of the wire, of documents and exports, of Rust; which Rust is needed.
//! - The derive [`ApiError`](derive@crate::ApiError) with all keys, the macros [`envelope!`](crate::envelope!) and
//!   [`catalog!`](crate::catalog!), and the trait [`ApiError`](trait@crate::ApiError).

// A chapter is a module without items, in the documentation alone, whose text is the file of its name. The examples run in
// `cargo test` at the root, which has the features `axum`, `cli`, `html`, `schemars`, `testing`, `tower` and `tracing`. A
// chapter whose examples need some of them names these, so that the tests without features leave its text out. What needs
// another framework stands in the module of that framework.

#[doc = include_str!("attribute.md")]
pub mod attribute {}
#[cfg_attr(any(not(doctest), feature = "contract"), doc = include_str!("catalog.md"))]
pub mod catalog {}
#[cfg_attr(any(not(doctest), feature = "testing"), doc = include_str!("client.md"))]
pub mod client {}
#[cfg_attr(any(not(doctest), feature = "cli"), doc = include_str!("contract.md"))]
pub mod contract {}
#[doc = include_str!("envelopes.md")]
pub mod envelopes {}
#[cfg_attr(any(not(doctest), feature = "contract"), doc = include_str!("exports.md"))]
pub mod exports {}
#[doc = include_str!("features.md")]
pub mod features {}
#[cfg_attr(any(not(doctest), feature = "axum"), doc = include_str!("frameworks.md"))]
pub mod frameworks {}
#[cfg_attr(any(not(doctest), all(feature = "axum", feature = "contract")), doc = include_str!("getting_started.md"))]
pub mod getting_started {}
#[doc = include_str!("guarantees.md")]
pub mod guarantees {}
#[cfg_attr(any(not(doctest), all(feature = "axum", feature = "tracing")), doc = include_str!("logging.md"))]
pub mod logging {}
pub mod migrating;
#[cfg_attr(any(not(doctest), feature = "html"), doc = include_str!("page.md"))]
pub mod page {}
#[cfg_attr(any(not(doctest), all(feature = "axum", feature = "schemars")), doc = include_str!("recipes.md"))]
pub mod recipes {}
#[cfg_attr(any(not(doctest), feature = "axum"), doc = include_str!("request_values.md"))]
pub mod request_values {}
#[doc = include_str!("retry.md")]
pub mod retry {}
#[doc = include_str!("sources.md")]
pub mod sources {}
#[doc = include_str!("stability.md")]
pub mod stability {}
#[cfg_attr(any(not(doctest), all(feature = "axum", feature = "testing")), doc = include_str!("testing.md"))]
pub mod testing {}

//! The client's side of an error contract: reads error responses, and decides whether and when to repeat a request.
//!
//! - [`client!`] writes an enum from the contract of an API, a variant for each code. [`ClientError`] reads answers into it.
//! - A [`Contract`] reads an [`Answer`] by the layouts of its envelopes, backwards. Reading is total: what is not an error
//!   of the contract is [`Unknown`] or [`Foreign`].
//! - A [`Policy`] gives the [`Verdict`] on an error: repeat after a delay, renew what is stale, or stop and [`Why`].
//!
//! - A [`Failure`] is either, an error that was answered or a request without an answer.
//!
//! Without features the crate has no clock, no randomness, no threads and no sockets; it builds for WebAssembly. The caller
//! brings the time and a random number. The features `reqwest`, `backon` and `tower` repeat requests by these rules, with
//! the libraries of these names.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
#[allow(missing_docs)]
pub mod __private_0_1_0;
#[cfg(any(feature = "backon", feature = "reqwest", feature = "tower"))]
mod adapter;
mod answer;
mod classification;
mod client_error;
mod contract;
mod decode;
mod delay;
mod failure;
mod foreign;
mod macros;
#[allow(missing_docs)]
mod read;
mod received;
mod unknown;
#[cfg(all(test, feature = "document"))]
mod vectors;
mod verdict;
mod visible;

#[cfg(feature = "backon")]
pub use adapter::backon;
#[cfg(feature = "reqwest")]
pub use adapter::reqwest;
#[cfg(feature = "tower")]
pub use adapter::tower;
#[cfg(any(feature = "backon", feature = "reqwest", feature = "tower"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "backon", feature = "reqwest", feature = "tower")))
)]
pub use adapter::{RequestRetries, Retries};
pub use answer::Answer;
#[doc(hidden)]
pub use classification::Classification;
pub use client_error::ClientError;
pub use contract::Contract;
pub use decode::{Decoded, Details, Known};
pub use errbook_contract::{Effect, Retry};
pub use failure::Failure;
pub use foreign::{Foreign, ForeignKind};
pub use received::Received;
pub use unknown::Unknown;
pub use verdict::{Attempt, Budget, NoAnswer, Policy, Tokens, Verdict, Why};

// Named by generated code.
#[doc(hidden)]
pub mod envelope {
    pub use errbook_contract::layout::{Element, Fact, Member, Text, Value};
}
#[doc(hidden)]
pub use serde_json;

//! The client's side of an error contract: reads error responses, and decides whether and when to repeat a request.
//!
//! - [`client!`] writes an enum from the contract of an API, a variant for each code. [`ClientError`] reads answers into it.
//! - A [`Contract`] reads an [`Answer`] by the layouts of its envelopes, backwards. Reading is total: what is not an error
//!   of the contract is [`Unknown`] or [`Foreign`].
//! - A [`Policy`] gives the [`Verdict`] on an error: repeat after a delay, renew what is stale, or stop and [`Why`].
//! - A [`Failure`] is either, an error that was answered or a request without an answer.
//!
//! Without features the crate has no clock, no randomness, no threads and no sockets; it builds for WebAssembly. The caller
//! brings the time and a random number. The features `reqwest`, `backon` and `tower` repeat requests by these rules, with
//! the libraries of these names.
//!
//! # How an answer is read
//!
//! A contract says for each code its status and its envelope: the layout of the body, and which headers it has. The server
//! writes by the layout, the client reads by it. The places where a layout shows the code, its number, its `docs_url` or an
//! `extra`, or a text of these alone, are the **keys**; in a body that is a text, it is these facts themselves.
//!
//! 1. A body that is no UTF-8, over [`Answer::LIMIT`], cut off or still encoded is [`Foreign`], and so is one that is no JSON
//!    document, unless the contract has an envelope of such texts. So is an object in which a member of the layout stands
//!    twice. A byte order mark is skipped.
//! 2. If a key of an envelope is there, the answer is of that envelope. If all its keys and the status are those of a code,
//!    it is that code; otherwise it is [`Unknown`].
//! 3. Of an envelope without keys the required members and the literals must be there, and the status must be a code's. Of
//!    several codes the one with this message is taken; otherwise it is `Unknown`, with [`candidates`](Unknown::candidates).
//! 4. Everything else is `Foreign`.
//!
//! Beside the keys nothing makes an error less than known: not a missing message, nor details of another type. The
//! `Content-Type` chooses between envelopes only, except where nothing else tells the API's body from a gateway's: of a text,
//! of no body, and of an answer to `HEAD` it has to be the contract's.
//!
//! What a layout shows can be ambiguous: `"{message}{retry_after}"`, two optional elements of one kind in a list, or
//! `details.text or "none"` where the text can be `none`. The lint `unreadable_layout` of the server's catalog finds it, and
//! its `contract::check` fails.
//!
//! ```
//! use errbook_client::{ClientError, ForeignKind};
//! use http::{HeaderMap, StatusCode};
//!
//! errbook_client::client! {
//!     /// What the booking API answers when a request fails
//!     pub enum BookingError = "tests/vectors/contract.json";
//! }
//!
//! # fn main() {
//! let headers = HeaderMap::new();
//! let read = |status, body: &str| BookingError::decode(status, &headers, body.as_bytes());
//!
//! let taken = read(StatusCode::CONFLICT, r#"{"error":{"code":"slot_taken","message":"Taken."}}"#);
//! assert!(matches!(taken, BookingError::SlotTaken { .. }));
//!
//! let newer = read(StatusCode::CONFLICT, r#"{"error":{"code":"slot_held","message":"Held."}}"#);
//! assert!(matches!(&newer, BookingError::Unknown(unknown) if unknown.code() == Some("slot_held")));
//!
//! let page = read(StatusCode::BAD_GATEWAY, "<html>Bad Gateway</html>");
//! assert!(matches!(&page, BookingError::Foreign(page) if page.kind() == ForeignKind::Html));
//! # }
//! ```
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

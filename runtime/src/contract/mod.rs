//! The contract with the clients: what may change in a catalog, and a test that tells what has.
//!
//! A catalog is written to a file that is committed. [`check`] holds the catalog against it in a test, and
//! [`diff`](crate::diff) says of each change how much it matters.

mod change;
mod check;
mod code;
mod codes;
mod conflict;
mod details;
mod diff;
mod headers;
mod layout;
mod rules;
mod whole;

pub(crate) use conflict::conflict;

pub use change::{Change, Level};
pub use check::check;

pub use diff::{Diff, diff};

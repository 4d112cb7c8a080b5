//! What tests and benches of several packages share: packages that they write, what they look at in bodies and in the log,
//! and the programs of others that they run, each of a version that a file of this crate pins, installed under the target
//! directory when that is asked for. A test that does without says so, and fails where `CI` is set.
//!
//! | variable | |
//! |---|---|
//! | `ERRBOOK_INSTALL=1` | tests install what they need, from npm's and Python's registries |
//! | `CI` | the same, and a test whose tool is missing fails |

mod asked;
pub mod cargo;
#[cfg(test)]
mod child;
pub mod dependencies;
pub mod document;
pub mod events;
mod install;
pub mod many_codes;
pub mod npm;
pub mod package;
pub mod program;
pub mod python;
mod skip;

pub use crate::asked::may_install;
pub use crate::skip::skip;

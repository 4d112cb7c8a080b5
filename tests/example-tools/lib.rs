//! What the tests of the examples have in common.

mod exports;
mod rust_names;

pub use exports::Exports;
pub use rust_names::assert_not_exported;

//! What must hold for any input: a function for each fuzz target of `tests/fuzz`, which panics if it does not, and says
//! whether there was anything to judge.

mod contract;
mod decoder;
mod json;
mod presets;
mod source;

pub use contract::{contract, mutated_contract};
pub use decoder::{decoder, mutated_answer};
pub use errbook_tests_macros::page;
pub use presets::{PRESETS, presets};
pub use source::{CATALOG, DERIVE, ENVELOPE, MacroInput};

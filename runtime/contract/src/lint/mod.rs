//! Lints of a contract: their names, and which findings a catalog allows.

mod allow;
mod name;

pub use allow::Allow;
pub use name::Lint;

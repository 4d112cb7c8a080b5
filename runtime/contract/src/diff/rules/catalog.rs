//! The catalog as a whole, and changes that no client sees.

use super::super::change::{Level, Rule};

rules! {
    DOCUMENTATION = "documentation", Informational, "only the documentation has changed";
    ORDER = "order", Informational, "the order of JSON members and of headers has no meaning";
    RUST_NAME = "rust-name", Informational, "clients do not see it";
    RETIRED_REMOVED = "retired-removed", Breaking, "nothing prevents its reuse with another meaning";
    RETIRED_ADDED = "retired-added", Informational, "its reuse is now an error";
    NO_RESPONSE = "no-response", Notable, "clients react differently when no response arrives";
    ALLOW = "allow", Informational, "lints are for the owners of the catalog";
}

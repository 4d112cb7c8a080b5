//! The catalog as a whole, and changes that no client sees.

use super::super::change::Level::{Breaking, Informational, Notable};
use super::super::change::Rule;

pub(in super::super) const DOCUMENTATION: Rule = (
    "documentation",
    Informational,
    "only the documentation has changed",
);
pub(in super::super) const ORDER: Rule = (
    "order",
    Informational,
    "the order of JSON members and of headers has no meaning",
);
pub(in super::super) const RUST_NAME: Rule = ("rust-name", Informational, "clients do not see it");
pub(in super::super) const RETIRED_REMOVED: Rule = (
    "retired-removed",
    Breaking,
    "nothing prevents its reuse with another meaning",
);
pub(in super::super) const RETIRED_ADDED: Rule =
    ("retired-added", Informational, "its reuse is now an error");
pub(in super::super) const NO_RESPONSE: Rule = (
    "no-response",
    Notable,
    "clients react differently when no response arrives",
);
pub(in super::super) const ALLOW: Rule = (
    "allow",
    Informational,
    "lints are for the owners of the catalog",
);

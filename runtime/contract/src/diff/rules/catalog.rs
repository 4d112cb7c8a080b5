//! The catalog as a whole, and what no client sees.

use super::super::change::Level::{Breaking, Informational, Notable};
use super::super::change::Rule;

pub(in super::super) const DOCUMENTATION: Rule = (
    "documentation",
    Informational,
    "only what people read has changed",
);
pub(in super::super) const ORDER: Rule = (
    "order",
    Informational,
    "the order of members in JSON has no meaning, nor has that of headers",
);
pub(in super::super) const RUST_NAME: Rule = ("rust-name", Informational, "clients do not see it");
pub(in super::super) const RETIRED_REMOVED: Rule = (
    "retired-removed",
    Breaking,
    "nothing keeps it from being used again with another meaning",
);
pub(in super::super) const RETIRED_ADDED: Rule = (
    "retired-added",
    Informational,
    "it is kept from being used again",
);
pub(in super::super) const NO_RESPONSE: Rule = (
    "no-response",
    Notable,
    "clients react differently when no answer comes",
);
pub(in super::super) const ALLOW: Rule = (
    "allow",
    Informational,
    "lints are for the owners of the catalog",
);

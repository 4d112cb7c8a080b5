//! What a client sees of a code: every place in the body and the headers, and what can stand there.
//!
//! A fact that changes is applied to the old definition alone, and what a client saw is compared with what it sees then.
//! The level of the change follows from that, not from the fact.

mod fact;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use crate::document::CodeDocument;
use crate::layout::Value;

/// Every place, by its path in the body or the name of its header, with what can stand there.
#[derive(Debug, PartialEq)]
pub(super) struct Sight(BTreeMap<String, Seen>);

/// What can stand at a place.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    /// Whether every response has it that has the object or list around it.
    always: bool,
    /// The JSON types that can arrive.
    kinds: BTreeSet<&'static str>,
    /// The values that can arrive, or what is known of them.
    values: BTreeSet<String>,
}

/// What a change does to what a client sees, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Visible {
    /// Nothing.
    Nothing,
    /// Something is added, or is now in every response.
    Addition,
    /// A value differs.
    Value,
    /// Something is missing, now or sometimes, or has another JSON type.
    Loss,
}

impl Sight {
    pub(super) fn of(code: &CodeDocument, layout: Option<&Value>) -> Self {
        walk::places(code, layout)
    }

    /// What a client that knows this sight notices of the other.
    pub(super) fn compared_with(&self, new: &Sight) -> Visible {
        let places: BTreeSet<_> = self.0.keys().chain(new.0.keys()).collect();
        let visible = places.into_iter().map(|place| {
            let seen = (self.0.get(place), new.0.get(place));
            match seen {
                (Some(was), Some(is)) => was.compared_with(is),
                (Some(_), None) => Visible::Loss,
                (None, Some(_)) => Visible::Addition,
                (None, None) => Visible::Nothing,
            }
        });
        visible.max().unwrap_or(Visible::Nothing)
    }
}

impl Seen {
    fn compared_with(&self, new: &Seen) -> Visible {
        let expected = self.kinds.contains("any") || new.kinds.is_subset(&self.kinds);
        if (self.always && !new.always) || !expected {
            Visible::Loss
        } else if self.values != new.values {
            Visible::Value
        } else if self.always != new.always || self.kinds != new.kinds {
            Visible::Addition
        } else {
            Visible::Nothing
        }
    }
}

/// What a client sees of a change that is applied to the old definition alone.
pub(super) fn visible(
    old: &CodeDocument,
    layout: Option<&Value>,
    apply: impl FnOnce(&mut CodeDocument),
) -> Visible {
    let mut changed = old.clone();
    apply(&mut changed);
    Sight::of(old, layout).compared_with(&Sight::of(&changed, layout))
}

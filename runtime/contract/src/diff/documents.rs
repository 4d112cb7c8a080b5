//! The two documents to compare: which code of the one is which of the other.

use super::by_code::Codes;
use super::code;
use super::sight::Sight;
use crate::document::{CatalogDocument, CodeDocument, EnvelopeDocument};

/// The two documents to compare.
pub(super) struct Documents<'a> {
    pub(super) old: &'a CatalogDocument,
    pub(super) new: &'a CatalogDocument,
    pub(super) olds: &'a Codes<'a>,
    pub(super) news: &'a Codes<'a>,
}

impl Documents<'_> {
    /// The code that had the number before and no longer has it. A code at the same status does not count: it may be the
    /// same error under another name.
    pub(super) fn former_holder(&self, new: &CodeDocument) -> Option<&CodeDocument> {
        let had_number = |old: &&CodeDocument| old.number.is_some() && old.number == new.number;
        let still_has = |old: &CodeDocument| {
            let same = |code: &CodeDocument| code.code == old.code && code.number == old.number;
            old.status == new.status || self.new.codes.iter().any(same)
        };
        let mut former = self.old.codes.iter().filter(had_number);
        let first = former.clone().next();
        first.filter(|_| !former.any(still_has))
    }

    /// The new code that a client takes for the old one: responses show no code, and the number is the same if they show
    /// one; otherwise they are the same altogether.
    pub(super) fn renamed(&self, old: &CodeDocument) -> Option<&CodeDocument> {
        let was = self.old_side(old);
        let is_known = |new: &CodeDocument| self.old.codes.iter().any(|old| old.code == new.code);
        let is_same = |new: &&CodeDocument| {
            let is = self.new_side(new);
            let same_error = if was.shows_number() {
                new.number == old.number && was.layout == is.layout
            } else {
                Sight::of(old, was.layout) == Sight::of(new, is.layout)
            };
            new.status == old.status && !is.shows_code() && same_error && !is_known(new)
        };
        self.new
            .codes
            .iter()
            .find(is_same)
            .filter(|_| !was.shows_code())
    }

    /// Whether a client takes the new code for one that it knows under another name.
    pub(super) fn is_renamed(&self, new: &CodeDocument) -> bool {
        let is_gone = |old: &CodeDocument| !self.new.codes.iter().any(|new| new.code == old.code);
        let mut gone = self.old.codes.iter().filter(|old| is_gone(old));
        gone.any(|old| {
            self.renamed(old)
                .is_some_and(|renamed| std::ptr::eq(renamed, new))
        })
    }

    pub(super) fn old_side<'a>(&'a self, code: &'a CodeDocument) -> code::Side<'a> {
        side(self.old, code)
    }

    pub(super) fn new_side<'a>(&'a self, code: &'a CodeDocument) -> code::Side<'a> {
        side(self.new, code)
    }
}

fn side<'a>(document: &'a CatalogDocument, code: &'a CodeDocument) -> code::Side<'a> {
    let envelope = document.envelope_of(code);
    code::Side {
        code,
        layout: envelope.and_then(EnvelopeDocument::layout),
        schemas: &document.schemas,
    }
}

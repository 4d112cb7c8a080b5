//! The URI fragments of the entries on a page.

use std::collections::BTreeMap;

use crate::document::CodeDocument;

/// Assigns a fragment to each entry: the code, followed by the status if the code has several entries. A fragment may
/// contain every character of a code (RFC 3986 §3.5).
pub(super) struct Anchors<'a> {
    entries: BTreeMap<&'a str, usize>,
    assigned: BTreeMap<(&'a str, u16), usize>,
}

impl<'a> Anchors<'a> {
    /// `codes` are the codes on the page, with repetitions.
    pub(super) fn new(codes: impl Iterator<Item = &'a CodeDocument>) -> Self {
        let mut entries = BTreeMap::new();
        for code in codes {
            *entries.entry(code.code.as_str()).or_default() += 1;
        }
        Anchors {
            entries,
            assigned: BTreeMap::new(),
        }
    }

    pub(super) fn is_shared(&self, code: &CodeDocument) -> bool {
        self.entries
            .get(code.code.as_str())
            .is_some_and(|entries| *entries > 1)
    }

    /// The fragment of the next entry.
    pub(super) fn next(&mut self, code: &'a CodeDocument) -> String {
        let (name, status) = (code.code.as_str(), code.status);
        if !self.is_shared(code) {
            return name.to_owned();
        }
        let assigned = self.assigned.entry((name, status)).or_default();
        *assigned += 1;
        match *assigned {
            1 => format!("{name}@{status}"),
            // Only `catalog!` refuses several errors of one code at one status; the catalog of a type does not.
            nth => format!("{name}@{status}@{nth}"),
        }
    }
}

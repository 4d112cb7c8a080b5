//! The fragments of the entries on a page.

use std::collections::BTreeMap;

use crate::document::CodeDocument;

/// Gives each entry its fragment: the code, followed by the status where the code has several entries. Whatever a code
/// can contain is allowed in a fragment (RFC 3986 §3.5).
pub(super) struct Anchors<'a> {
    entries: BTreeMap<&'a str, usize>,
    given: BTreeMap<(&'a str, u16), usize>,
}

impl<'a> Anchors<'a> {
    /// `codes` are all codes on the page.
    pub(super) fn new(codes: impl Iterator<Item = &'a CodeDocument>) -> Self {
        let mut entries = BTreeMap::new();
        for code in codes {
            *entries.entry(code.code.as_str()).or_default() += 1;
        }
        Anchors {
            entries,
            given: BTreeMap::new(),
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
        let given = self.given.entry((name, status)).or_default();
        *given += 1;
        match *given {
            1 => format!("{name}@{status}"),
            // `catalog!` refuses two definitions of one code at one status, a type's own catalog does not.
            nth => format!("{name}@{status}@{nth}"),
        }
    }
}

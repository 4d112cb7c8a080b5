//! The URI fragments of the entries and groups on a page.

use std::collections::{BTreeMap, BTreeSet};

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

/// The fragments of groups, by their titles. They begin with `@`, which no code contains.
pub(super) fn group_anchors<'a>(titles: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut assigned = BTreeSet::new();
    let anchors = titles.map(|title| {
        let words = title.split(|c: char| !c.is_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let anchor = format!("@group-{}", words.join("-").to_lowercase());
        let numbered = (2..).map(|number| format!("{anchor}-{number}"));
        let mut candidates = std::iter::once(anchor.clone()).chain(numbered);
        let free = candidates.find(|anchor| assigned.insert(anchor.clone()));
        free.unwrap_or(anchor)
    });
    anchors.collect()
}

#[cfg(test)]
mod tests {
    use super::group_anchors;

    #[test]
    fn groups_have_fragments_of_their_own() {
        let titles = ["Booking errors", "Booking: errors!", "Für alle", "?", "!"];
        assert_eq!(
            group_anchors(titles.into_iter()),
            [
                "@group-booking-errors",
                "@group-booking-errors-2",
                "@group-für-alle",
                "@group-",
                "@group--2"
            ]
        );
    }
}

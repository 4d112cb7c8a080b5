//! The groups of codes on a page, with the fragments of their entries.

use std::collections::BTreeSet;

use super::anchor::{Anchors, group_anchors};
use crate::document::CatalogDocument;
use crate::export::entry::Entry;
use crate::export::groups::groups;

/// A group of codes.
pub(super) struct Section<'a> {
    pub(super) title: &'a str,
    pub(super) anchor: String,
    pub(super) entries: Vec<AnchoredEntry<'a>>,
}

/// An entry and its fragment.
pub(super) struct AnchoredEntry<'a> {
    pub(super) entry: Entry<'a>,
    pub(super) anchor: String,
    /// Whether the code has several entries.
    pub(super) is_shared: bool,
    /// The first entry of a code with several entries is also the target of the fragment without a status.
    pub(super) is_first_of_shared: bool,
}

pub(super) fn sections(document: &CatalogDocument) -> Vec<Section<'_>> {
    let mut anchors = Anchors::new(document.codes.iter());
    let mut seen = BTreeSet::new();
    let groups = groups(document);
    let titles = group_anchors(groups.iter().map(|(title, _)| *title));
    let mut sections = Vec::new();
    for ((title, entries), anchor) in groups.into_iter().zip(titles) {
        let entries = entries.into_iter().map(|entry| {
            let is_shared = anchors.is_shared(entry.code);
            AnchoredEntry {
                entry,
                anchor: anchors.next(entry.code),
                is_shared,
                is_first_of_shared: seen.insert(&entry.code.code) && is_shared,
            }
        });
        let entries = entries.collect();
        sections.push(Section {
            title,
            anchor,
            entries,
        });
    }
    sections
}

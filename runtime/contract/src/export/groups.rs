//! The titles of a catalog and of its groups.

use std::collections::BTreeMap;

use super::entry::{Entry, entries};
use crate::document::{CatalogDocument, CodeDocument, in_catalog_order};

/// A title and the codes under it.
pub(super) type Group<'a> = (&'a str, Vec<Entry<'a>>);

/// The codes by group, in the order of the catalog. Types with the same title form one group, and so do those
/// without a title, which comes last.
pub(super) fn groups(document: &CatalogDocument) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known = BTreeMap::new();
    let entries = entries(document);
    for entry in in_catalog_order(&entries, &document.order.codes) {
        let title = group_title(entry.code);
        let index = *known.entry(title).or_insert_with(|| {
            groups.push((title, Vec::new()));
            groups.len() - 1
        });
        groups[index].1.push(*entry);
    }
    let titles = document.groups.iter().map(String::as_str);
    let positions: BTreeMap<&str, usize> = titles.zip(0..).collect();
    groups.sort_by_key(|(title, _)| positions.get(title).copied().unwrap_or(usize::MAX));
    groups
}

/// The paragraphs of the catalog's introduction.
pub(super) fn introduction(document: &CatalogDocument) -> impl Iterator<Item = &str> {
    let text = document.introduction.as_deref().unwrap_or_default();
    let paragraphs = text.split("\n\n").map(str::trim);
    paragraphs.filter(|paragraph| !paragraph.is_empty())
}

fn group_title(code: &CodeDocument) -> &str {
    code.group.as_deref().unwrap_or(UNTITLED)
}

/// The catalog's title, otherwise its id.
pub(super) fn catalog_title(document: &CatalogDocument) -> &str {
    match &document.title {
        Some(title) => title,
        None if document.id.is_empty() => UNTITLED,
        None => &document.id,
    }
}

const UNTITLED: &str = "Errors";

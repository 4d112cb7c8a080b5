//! The page of all codes.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::anchor::Anchors;
use super::entry::{Heading, article};
use super::links::{self, Links};
use super::page::{self, Page};
use super::prose::{count, prose};
use super::{filters, no_response, retired, status};
use crate::document::CatalogDocument;
use crate::export::entry::Entry;
use crate::export::groups::{catalog_title, groups};

/// A group's title and entries.
type Section<'a> = (&'a str, Vec<AnchoredEntry<'a>>);

/// An entry and its fragment.
struct AnchoredEntry<'a> {
    entry: Entry<'a>,
    anchor: String,
    /// The first entry of a code with several entries is also the target of the fragment without a status.
    is_first_of_shared: bool,
}

pub(super) fn page(document: &CatalogDocument, links: Links<'_>) -> Markup {
    let sections = sections(document);
    let title = catalog_title(document);
    let (searched, appendix) = (!document.codes.is_empty(), has_appendix(document));
    page::render(&Page {
        title,
        header: html! {
            h1 { (prose(title)) }
            p { (count(document.codes.len(), "error")) " in " (count(sections.len(), "group")) }
        },
        aside: html! {
            @if searched || appendix {
                div.aside {
                    @if searched { (filters::form(&document.codes)) }
                    (navigation(document, &sections))
                }
            }
        },
        main: html! {
            @if searched { p.nothing hidden { "No error fits the search." } }
            @for section in &sections { (group(section, links)) }
            (no_response::section(document))
            (retired::section(document))
        },
        searched,
    })
}

fn sections(document: &CatalogDocument) -> Vec<Section<'_>> {
    let mut anchors = Anchors::new(document.codes.iter());
    let mut seen = BTreeSet::new();
    let mut sections = Vec::new();
    for (title, entries) in groups(document) {
        let anchored = entries.into_iter().map(|entry| AnchoredEntry {
            entry,
            anchor: anchors.next(entry.code),
            is_first_of_shared: seen.insert(&entry.code.code) && anchors.is_shared(entry.code),
        });
        sections.push((title, anchored.collect()));
    }
    sections
}

fn group((title, entries): &Section<'_>, links: Links<'_>) -> Markup {
    html! {
        section.group {
            h2 { (prose(title)) }
            @for AnchoredEntry { entry, anchor, is_first_of_shared } in entries {
                @if *is_first_of_shared { span.target id=(entry.code.code) {} }
                (article(*entry, anchor, Heading::Code, links))
            }
        }
    }
}

/// Whether the page has sections after the codes.
fn has_appendix(document: &CatalogDocument) -> bool {
    document.no_response.is_some() || !document.retired.is_empty()
}

fn navigation(document: &CatalogDocument, sections: &[Section<'_>]) -> Markup {
    html! {
        nav aria-label="Errors" {
            @for (title, entries) in sections {
                div.group {
                    p { (prose(title)) }
                    ul { @for entry in entries { (navigation_item(entry)) } }
                }
            }
            @if has_appendix(document) {
                ul.appendix {
                    @if document.no_response.is_some() {
                        li { a href={ "#" (links::NO_RESPONSE) } { "When no answer comes" } }
                    }
                    @if !document.retired.is_empty() {
                        li { a href={ "#" (links::RETIRED) } { "Retired codes" } }
                    }
                }
            }
        }
    }
}

fn navigation_item(AnchoredEntry { entry, anchor, .. }: &AnchoredEntry<'_>) -> Markup {
    let (code, status) = (&entry.code.code, entry.code.status);
    html! {
        li {
            a href={ "#" (anchor) } {
                span { (code) }
                " "
                span.dot.(status::color_class(status)) { (status) }
            }
        }
    }
}

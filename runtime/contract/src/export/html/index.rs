//! The page of all codes.

use maud::{Markup, html};

use super::context::{Context, Place};
use super::entry::article;
use super::links::{self, Links};
use super::page::{self, Page};
use super::prose::{count, prose};
use super::sections::{Section, sections};
use super::{contents, crumbs, filters, guide, index_table, no_response, retired};
use crate::document::CatalogDocument;
use crate::export::groups::{catalog_title, introduction};

pub(super) fn page(document: &CatalogDocument, links: Links<'_>) -> Markup {
    let sections = sections(document);
    let title = catalog_title(document);
    let has_codes = !document.codes.is_empty();
    let contents = contents::navigation(document, &sections);
    page::render(&Page {
        title,
        header: html! {
            (crumbs::home(links))
            h1 { (prose(title)) }
            @for paragraph in introduction(document) { p.intro { (prose(paragraph)) } }
            p.summary {
                (count(document.codes.len(), "error")) " in " (count(sections.len(), "group"))
                @for (name, url) in links.options().exports() { " " a href=(url) { (name) } }
            }
        },
        aside: html! {
            @if has_codes || contents.is_some() {
                div.aside {
                    @if has_codes { (filters::form(&document.codes)) }
                    @if let Some(contents) = &contents { (contents) }
                }
            }
        },
        main: html! {
            @if has_codes {
                p.nothing hidden { "No error fits the search." }
                section.codes id=(links::CODES) {
                    h2 { "Codes" }
                    (index_table::table(&sections))
                }
                (guide::responses(document))
                (guide::retry(document))
            }
            @for section in &sections { (group(section, links)) }
            (no_response::section(document))
            (retired::section(document))
        },
        scripted: has_codes,
    })
}

fn group(section: &Section<'_>, links: Links<'_>) -> Markup {
    html! {
        section.group {
            h2 id=(section.anchor) { (prose(section.title)) }
            @for entry in &section.entries {
                @if entry.is_first_of_shared { span.target id=(entry.entry.code.code) {} }
                (article(entry.entry, &entry.anchor, Place::Index, Context { links, is_shared: entry.is_shared }))
            }
        }
    }
}

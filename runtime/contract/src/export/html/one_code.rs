//! The page of a code, with all its statuses.

use maud::{Markup, html};

use super::anchor::Anchors;
use super::context::{Context, Place};
use super::entry::article;
use super::links::Links;
use super::page::{self, Page};
use super::prose::prose;
use super::{copy, crumbs, status};
use crate::document::CatalogDocument;
use crate::export::entry::entries;
use crate::export::groups::{catalog_title, groups};

pub(super) fn page(document: &CatalogDocument, code: &str, links: Links<'_>) -> Option<Markup> {
    let mut entries = entries(document);
    entries.retain(|entry| entry.code.code == code);
    let code = &entries.first()?.code.code;
    let title = catalog_title(document);
    let mut anchors = Anchors::new(entries.iter().map(|entry| entry.code));
    let is_shared = entries.len() > 1;
    Some(page::render(&Page {
        title: &format!("{code} – {title}"),
        header: html! {
            (crumbs::index(links, title))
            div.title { h1 { code { (code) } } (copy::button(code)) }
        },
        aside: html! {},
        main: html! {
            @for entry in &entries {
                (article(*entry, &anchors.next(entry.code), Place::OwnPage, Context { links, is_shared }))
            }
            (related_codes(document, code, links))
        },
        scripted: true,
    }))
}

/// The other codes of the groups that contain this code.
fn related_codes(document: &CatalogDocument, code: &str, links: Links<'_>) -> Markup {
    let mut groups = groups(document);
    groups.retain(|(_, entries)| entries.iter().any(|entry| entry.code.code == code));
    for (_, entries) in &mut groups {
        entries.retain(|entry| entry.code.code != code);
    }
    html! {
        @for (title, others) in &groups {
            @if !others.is_empty() {
                nav.beside aria-label=(title) {
                    h2 { "More " (prose(title)) }
                    ul {
                        @for other in others {
                            li {
                                a href=[links.page(&other.code.code)] { code { (other.code.code) } }
                                " " (status::chip(other.code))
                                p { (prose(&other.code.descriptions().join("; "))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

//! The page for a code that there is not.

use maud::{Markup, html};

use super::crumbs;
use super::links::{Links, RETIRED};
use super::page::{self, Page};
use super::prose::prose;
use crate::document::CatalogDocument;
use crate::export::groups::catalog_title;

pub(super) fn page(document: &CatalogDocument, links: Links<'_>) -> Markup {
    let title = catalog_title(document);
    page::render(&Page {
        title: &format!("No such error – {title}"),
        header: html! {
            (crumbs::index(links, title))
            h1 { "No such error" }
        },
        aside: html! {},
        main: html! {
            p { "The code in the address is none of " (prose(title)) "." }
            @if !document.retired.is_empty() {
                p {
                    "It may be one of the "
                    a href={ (links.index()) "#" (RETIRED) } { "retired codes" }
                    "."
                }
            }
            p { a href=(links.index()) { "All codes" } }
        },
        scripted: false,
    })
}

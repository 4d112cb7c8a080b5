//! The retired codes and numbers.

use maud::{Markup, html};

use super::links;
use crate::document::{CatalogDocument, in_catalog_order};

pub(super) fn section(document: &CatalogDocument) -> Markup {
    html! {
        @if !document.retired.is_empty() {
            section.appendix id=(links::RETIRED) {
                h2 { "Retired codes" }
                p { "No longer sent, and never used again." }
                ul.retired {
                    @for retired in in_catalog_order(&document.retired, &document.order.retired) {
                        li {
                            @if let Some(code) = &retired.code { code { (code) } }
                            @if let Some(status) = retired.status { " at " (status) }
                            @if let Some(number) = retired.number { "number " (number) }
                        }
                    }
                }
            }
        }
    }
}

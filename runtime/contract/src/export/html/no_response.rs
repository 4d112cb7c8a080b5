//! What a client should do if no response arrives.

use maud::{Markup, html};

use super::{links, retry};
use crate::document::CatalogDocument;

pub(super) fn section(document: &CatalogDocument) -> Markup {
    html! {
        @if let Some(rule) = document.no_response {
            section.appendix id=(links::NO_RESPONSE) {
                h2 { "When no answer comes" }
                p {
                    "The connection fails, or the time for an answer is over: "
                    "the request may have been applied or not."
                }
                (retry::rule(rule))
            }
        }
    }
}

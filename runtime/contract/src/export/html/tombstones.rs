//! What is not a code that is sent: answers that never come, and codes of the past.

use maud::{Markup, html};

use super::{links, retry};
use crate::Catalog;

pub(super) fn no_response(catalog: &Catalog) -> Markup {
    html! {
        @if let Some(rule) = catalog.no_response() {
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

pub(super) fn retired(catalog: &Catalog) -> Markup {
    html! {
        @if !catalog.retired().is_empty() {
            section.appendix id=(links::RETIRED) {
                h2 { "Retired codes" }
                p { "No longer sent, and never used again." }
                ul.retired {
                    @for it in catalog.retired() {
                        li {
                            @if let Some(code) = it.code() { code { (code) } }
                            @if let Some(status) = it.status() { " at " (status.as_u16()) }
                            @if let Some(number) = it.number() { "number " (number) }
                        }
                    }
                }
            }
        }
    }
}

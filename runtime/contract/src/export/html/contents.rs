//! The list of the sections of the page.

use maud::{Markup, html};

use super::links;
use super::prose::prose;
use super::sections::Section;
use crate::document::CatalogDocument;

/// `None` if the page has no sections. The script keeps the counts.
pub(super) fn navigation(document: &CatalogDocument, sections: &[Section<'_>]) -> Option<Markup> {
    let has_codes = !document.codes.is_empty();
    let fixed = [
        (has_codes, links::CODES, "Codes"),
        (has_codes, links::RESPONSES, "Error responses"),
        (has_codes, links::RETRY, "Retry"),
    ];
    let last = [
        (
            document.no_response.is_some(),
            links::NO_RESPONSE,
            "When no answer comes",
        ),
        (
            !document.retired.is_empty(),
            links::RETIRED,
            "Retired codes",
        ),
    ];
    let is_empty = !fixed.iter().chain(&last).any(|(is_there, ..)| *is_there);
    (!is_empty).then(|| {
        html! {
            nav aria-label="Sections" {
                ul {
                    @for part in &fixed { (link(part)) }
                    @for section in sections {
                        li.group {
                            a href={ "#" (section.anchor) } {
                                span { (prose(section.title)) }
                                " "
                                small { (section.entries.len()) }
                            }
                        }
                    }
                    @for part in &last { (link(part)) }
                }
            }
        }
    })
}

fn link((is_there, fragment, title): &(bool, &str, &str)) -> Markup {
    html! {
        @if *is_there {
            li { a href={ "#" (fragment) } { (title) } }
        }
    }
}

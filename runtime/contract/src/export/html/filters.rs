//! The search and the filters, hidden until the script runs.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{links, retry};
use crate::Retry;
use crate::document::CodeDocument;

pub(super) fn form(codes: &[CodeDocument]) -> Markup {
    let mut statuses: BTreeMap<u16, usize> = BTreeMap::new();
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    for code in codes {
        *statuses.entry(code.status).or_default() += 1;
        *classes.entry(code.retry.as_str()).or_default() += 1;
    }
    let with_codes = Retry::CLASSES.into_iter();
    let with_codes = with_codes.filter_map(|class| Some((class, *classes.get(class.as_str())?)));
    html! {
        form.filters role="search" autocomplete="off" hidden {
            label.search for=(links::SEARCH) {
                span { "Search" }
                kbd aria-hidden="true" { "/" }
            }
            input id=(links::SEARCH) type="search" name="q" placeholder="Code, status, words"
                aria-keyshortcuts="/" spellcheck="false" autocapitalize="none";
            fieldset {
                legend { "Status" }
                div {
                    @for (status, count) in &statuses {
                        (choice("status", &status.to_string(), &status.to_string(), *count))
                    }
                }
            }
            fieldset {
                legend { "Repeat?" }
                div {
                    @for (class, count) in with_codes {
                        (choice("retry", class.as_str(), retry::label(class), count))
                    }
                }
            }
            p.found {
                span role="status" {}
                " "
                button type="reset" hidden { "Clear" }
            }
        }
    }
}

fn choice(name: &str, value: &str, label: &str, count: usize) -> Markup {
    html! {
        label.choice {
            input type="checkbox" name=(name) value=(value);
            span { (label) " " small { (count) } }
        }
    }
}

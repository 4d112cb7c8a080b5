//! What narrows the list: hidden until the script is there to act on it.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{links, retry};
use crate::{Definition, Retry};

pub(super) fn form(definitions: &[&Definition]) -> Markup {
    let mut statuses: BTreeMap<u16, usize> = BTreeMap::new();
    for definition in definitions {
        *statuses.entry(definition.status().as_u16()).or_default() += 1;
    }
    let classes = [
        Retry::Never,
        Retry::Refresh,
        Retry::BACKOFF,
        Retry::THROTTLED,
    ];
    let with = |class: &Retry| {
        let same = definitions
            .iter()
            .filter(|it| it.retry().as_str() == class.as_str());
        same.count()
    };
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
                    @for class in classes.iter().filter(|it| with(it) > 0) {
                        (choice("retry", class.as_str(), retry::label(*class), with(class)))
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

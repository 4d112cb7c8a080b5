//! The search and the filters, hidden until the script runs.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{links, retry};
use crate::Retry;
use crate::document::CodeDocument;

/// Something to filter by: the name of the rows' data attribute, and of each of its values the label and how many rows
/// have it.
pub(super) struct Facet<'a> {
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) options: Vec<(String, String, usize)>,
}

pub(super) fn form(codes: &[CodeDocument]) -> Markup {
    let codes = codes.iter();
    of_facets(&[
        statuses(codes.clone().map(|code| code.status)),
        retry_classes(codes.map(|code| code.retry)),
    ])
}

pub(super) fn statuses<'a>(statuses: impl Iterator<Item = u16>) -> Facet<'a> {
    let counts = count(statuses).into_iter();
    let option = |(status, count): (u16, usize)| (status.to_string(), status.to_string(), count);
    Facet {
        name: "status",
        title: "Status",
        options: counts.map(option).collect(),
    }
}

pub(super) fn retry_classes<'a>(classes: impl Iterator<Item = Retry>) -> Facet<'a> {
    let counts = count(classes.map(|class| class.as_str()));
    let options = Retry::CLASSES.into_iter().filter_map(|class| {
        let count = *counts.get(class.as_str())?;
        Some((
            class.as_str().to_owned(),
            retry::label(class).to_owned(),
            count,
        ))
    });
    Facet {
        name: "retry",
        title: "Retry",
        options: options.collect(),
    }
}

fn count<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts
}

pub(super) fn of_facets(facets: &[Facet<'_>]) -> Markup {
    html! {
        form.filters role="search" autocomplete="off" hidden {
            label.search for=(links::SEARCH) {
                span { "Search" }
                kbd aria-hidden="true" { "/" }
            }
            input id=(links::SEARCH) type="search" name="q" placeholder="Code, status, words"
                aria-keyshortcuts="/" spellcheck="false" autocapitalize="none";
            @for facet in facets {
                fieldset {
                    legend { (facet.title) }
                    div { @for option in &facet.options { (choice(facet.name, option)) } }
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

fn choice(name: &str, (value, label, count): &(String, String, usize)) -> Markup {
    html! {
        label.choice {
            input type="checkbox" name=(name) value=(value);
            span { (label) " " small { (count) } }
        }
    }
}

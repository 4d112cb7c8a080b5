//! The page of all codes.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::entry::{Heading, entry};
use super::links::{self, Links, anchor};
use super::page::{self, Page};
use super::prose::{count, prose};
use super::{filters, status, tombstones};
use crate::export::groups::groups;
use crate::{Catalog, Definition};

/// A definition and where it is on the page.
struct Placed {
    definition: &'static Definition,
    anchor: String,
    /// The code's own fragment, at the first of its several statuses.
    first: Option<&'static str>,
}

pub(super) fn page(catalog: &Catalog, links: Links<'_>) -> Markup {
    let groups = placed(catalog);
    let total: usize = groups.iter().map(|(_, placed)| placed.len()).sum();
    let all: Vec<_> = catalog.documented().collect();
    let title = page::title(catalog);
    // Of an empty catalog there is nothing to search.
    let (searched, appendix) = (total > 0, has_appendix(catalog));
    let main = html! {
        @if searched { p.nothing hidden { "No error fits the search." } }
        @for (title, placed) in &groups { (section(title, placed, links)) }
        (tombstones::no_response(catalog))
        (tombstones::retired(catalog))
    };
    page::render(&Page {
        title,
        header: html! {
            h1 { (prose(title)) }
            p { (count(total, "error")) " in " (count(groups.len(), "group")) }
        },
        aside: html! {
            @if searched || appendix {
                div.aside {
                    @if searched { (filters::form(&all)) }
                    (navigation(catalog, &groups))
                }
            }
        },
        main,
        searched,
    })
}

fn placed(catalog: &Catalog) -> Vec<(&'static str, Vec<Placed>)> {
    let mut codes: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for definition in catalog.documented() {
        let of_code = codes.entry(definition.code()).or_default();
        of_code.push(definition);
    }
    let mut seen = BTreeSet::new();
    let mut place = |definition: &'static Definition| {
        let code = definition.code();
        let of_code = codes.get(code).map_or(&[][..], Vec::as_slice);
        let first = seen.insert(code);
        Placed {
            definition,
            anchor: anchor(definition, of_code),
            first: (of_code.len() > 1 && first).then_some(code),
        }
    };
    let groups = groups(catalog).into_iter();
    groups
        .map(|(title, definitions)| (title, definitions.into_iter().map(&mut place).collect()))
        .collect()
}

fn section(title: &str, placed: &[Placed], links: Links<'_>) -> Markup {
    html! {
        section.group {
            h2 { (prose(title)) }
            @for it in placed {
                @if let Some(code) = it.first { span.target id=(code) {} }
                (entry(it.definition, &it.anchor, Heading::Code, links))
            }
        }
    }
}

/// Whether something stands behind the codes.
fn has_appendix(catalog: &Catalog) -> bool {
    catalog.no_response().is_some() || !catalog.retired().is_empty()
}

fn navigation(catalog: &Catalog, groups: &[(&str, Vec<Placed>)]) -> Markup {
    html! {
        nav aria-label="Errors" {
            @for (title, placed) in groups {
                div.group {
                    p { (prose(title)) }
                    ul {
                        @for it in placed {
                            li {
                                a href={ "#" (it.anchor) } {
                                    span { (it.definition.code()) }
                                    " "
                                    span.dot.(status::family(it.definition.status())) {
                                        (it.definition.status().as_u16())
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if has_appendix(catalog) {
                ul.appendix {
                    @if catalog.no_response().is_some() {
                        li { a href={ "#" (links::NO_RESPONSE) } { "When no answer comes" } }
                    }
                    @if !catalog.retired().is_empty() {
                        li { a href={ "#" (links::RETIRED) } { "Retired codes" } }
                    }
                }
            }
        }
    }
}

//! The page of one code, with all its statuses.

use maud::{Markup, html};

use super::entry::{Heading, entry};
use super::links::{Links, anchor};
use super::page::{self, Page};
use super::prose::prose;
use super::status;
use crate::export::groups::groups;
use crate::{Catalog, Definition};

pub(super) fn page(catalog: &Catalog, code: &str, links: Links<'_>) -> Option<Markup> {
    let of_code: Vec<_> = catalog
        .documented()
        .filter(|it| it.code() == code)
        .collect();
    let code = of_code.first()?.code();
    let mut definitions = of_code.clone();
    definitions.sort_by_key(|it| it.status().as_u16());
    Some(page::render(&Page {
        title: &format!("{code} – {}", page::title(catalog)),
        header: html! {
            p.back { a href=(links.index()) { (prose(page::title(catalog))) } }
            h1 { code { (code) } }
        },
        aside: html! {},
        main: html! {
            @for it in &definitions {
                (entry(it, &anchor(it, &of_code), Heading::Description, links))
            }
            (beside(catalog, &definitions, links))
        },
        searched: false,
    }))
}

/// The other codes of the groups it is in.
fn beside(catalog: &Catalog, definitions: &[&Definition], links: Links<'_>) -> Markup {
    let code = definitions.first().map_or("", |it| it.code());
    let mut groups = groups(catalog);
    groups.retain(|(_, members)| members.iter().any(|it| it.code() == code));
    html! {
        @for (title, members) in &groups {
            @if members.iter().any(|it| it.code() != code) {
                nav.beside aria-label=(title) {
                    h2 { "More " (prose(title)) }
                    ul {
                        @for it in members.iter().filter(|it| it.code() != code) {
                            li {
                                a href=[links.page(it.code())] { code { (it.code()) } }
                                " " (status::chip(it))
                                p { (prose(it.description())) }
                            }
                        }
                    }
                }
            }
        }
    }
}

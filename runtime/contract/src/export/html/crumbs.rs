//! The way back: to the documentation of which the pages are a part, and to the page of all codes.

use maud::{Markup, html};

use super::links::Links;
use super::prose::prose;

/// Above the page of all codes.
pub(super) fn home(links: Links<'_>) -> Markup {
    html! {
        @if let Some((url, name)) = links.options().home_link() {
            p.crumbs { a href=(url) { (name) } }
        }
    }
}

/// Above a page below it, whose title this is.
pub(super) fn index(links: Links<'_>, title: &str) -> Markup {
    html! {
        p.crumbs {
            @if let Some((url, name)) = links.options().home_link() {
                a href=(url) { (name) } " "
            }
            a.back href=(links.index()) { (prose(title)) }
        }
    }
}

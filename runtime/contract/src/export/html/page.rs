//! What every page is made of.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::links;
use crate::Catalog;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// What stands between head and script. Titles are text.
pub(super) struct Page<'a> {
    /// Of the window.
    pub(super) title: &'a str,
    pub(super) header: Markup,
    /// Beside the main part.
    pub(super) aside: Markup,
    pub(super) main: Markup,
    /// Whether there is something to search.
    pub(super) searched: bool,
}

pub(super) fn render(page: &Page<'_>) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (page.title) }
                link rel="icon" href="data:,";
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href={ "#" (links::MAIN) } { "Skip to the errors" }
                header.top { (page.header) }
                div.columns {
                    (page.aside)
                    main id=(links::MAIN) tabindex="-1" { (page.main) }
                }
                @if page.searched { script { (PreEscaped(SCRIPT)) } }
            }
        }
    }
}

/// The catalog's own title, or the best there is.
pub(super) fn title(catalog: &Catalog) -> &'static str {
    match (catalog.title(), catalog.name()) {
        (Some(title), _) => title,
        (None, "") => "Errors",
        (None, name) => name,
    }
}

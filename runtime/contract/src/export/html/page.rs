//! The frame of every page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::links;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The parts of a page.
pub(super) struct Page<'a> {
    /// The title of the document, as text.
    pub(super) title: &'a str,
    pub(super) header: Markup,
    /// The column beside `main`.
    pub(super) aside: Markup,
    pub(super) main: Markup,
    /// Whether the page has a search or something to copy.
    pub(super) scripted: bool,
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
                a.skip href={ "#" (links::MAIN) } { "Skip to the content" }
                header.top { (page.header) }
                div.columns {
                    (page.aside)
                    main id=(links::MAIN) tabindex="-1" { (page.main) }
                }
                @if page.scripted { script { (PreEscaped(SCRIPT)) } }
            }
        }
    }
}

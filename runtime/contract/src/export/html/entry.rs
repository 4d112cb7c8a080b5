//! The entry of a code at a status.

use maud::{Markup, html};

use super::links::{self, Links};
use super::prose::prose;
use super::{details, headers, message, response, retry, status};
use crate::document::CodeDocument;
use crate::export::entry::Entry;

/// The heading of an entry.
#[derive(Clone, Copy)]
pub(super) enum Heading {
    /// The code, on a page of several codes.
    Code,
    /// The description, on the page of the code.
    Description,
}

pub(super) fn article(
    entry: Entry<'_>,
    anchor: &str,
    heading: Heading,
    links: Links<'_>,
) -> Markup {
    let code = entry.code;
    let descriptions = code.descriptions();
    html! {
        article.entry id=(anchor) data-status=(code.status) data-retry=(code.retry.as_str()) {
            div.about {
                @match heading {
                    Heading::Code => {
                        h3 { a href={ "#" (anchor) } { code { (code.code) } } }
                        (chips(code))
                        @for description in &descriptions { p.lead { (prose(description)) } }
                    }
                    Heading::Description => {
                        (chips(code))
                        @for description in &descriptions { h2 { (prose(description)) } }
                    }
                }
                (deprecation(code, links))
                (facts(code))
                (details::table(entry))
                (headers::table(code))
                (further_reading(code, heading, links))
            }
            (response::example(entry))
        }
    }
}

fn chips(code: &CodeDocument) -> Markup {
    html! {
        p.chips {
            (status::chip(code)) " "
            (retry::chip(code.retry))
            @if let Some(number) = code.number { " " span.chip { "Number " (number) } }
            @if let Some(grpc) = code.grpc { " " span.chip { "gRPC " (grpc) } }
            @if let Some(version) = &code.since { " " span.chip { "Since " (version) } }
            @if code.deprecated.is_some() { " " span.chip.deprecated { "Deprecated" } }
        }
    }
}

fn deprecation(code: &CodeDocument, links: Links<'_>) -> Markup {
    let note = code.deprecated.as_ref().filter(|note| !note.is_empty());
    let replacement = code.replaced_by.as_ref();
    html! {
        @if note.is_some() || replacement.is_some() {
            p.notice {
                b { "Deprecated." }
                @if let Some(note) = note { " " (prose(note)) }
                @if let Some(replacement) = replacement { (replaced_by(replacement, links)) }
            }
        }
    }
}

fn replaced_by(code: &str, links: Links<'_>) -> Markup {
    html! {
        " Replaced by "
        @match links.page(code) {
            Some(page) => a href=(page) { code { (code) } },
            None => code { (code) },
        }
        "."
    }
}

fn facts(code: &CodeDocument) -> Markup {
    html! {
        dl {
            @if code.help.is_some() {
                dt { "What to do" }
                @for help in code.each(CodeDocument::help) { dd { (prose(help)) } }
            }
            (message::list(code))
            dt { "Repeat?" }
            dd { (retry::advice(code)) }
            dt { "Effect" }
            dd { (retry::effect(code)) }
        }
    }
}

fn further_reading(code: &CodeDocument, heading: Heading, links: Links<'_>) -> Markup {
    let page = links.page(&code.code);
    let url = code
        .docs_url
        .as_deref()
        .filter(|url| links::is_web_link(url));
    let elsewhere = url.filter(|url| Some(*url) != page.as_deref());
    let page = page.filter(|_| matches!(heading, Heading::Code));
    html! {
        @if page.is_some() || elsewhere.is_some() {
            p.more {
                @if let Some(page) = page { a href=(page) { "On a page of its own" } " " }
                @if let Some(url) = elsewhere { a href=(url) { "Documentation" } }
            }
        }
    }
}

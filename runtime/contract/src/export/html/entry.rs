//! The entry of a code at a status.

use maud::{Markup, html};

use super::context::{Context, Place};
use super::deprecated::deprecated;
use super::links::Links;
use super::prose::prose;
use super::web_link::is_web_link;
use super::{client_code, copy, details, headers, message, response, retry, status};
use crate::document::CodeDocument;
use crate::export::entry::Entry;

pub(super) fn article(
    entry: Entry<'_>,
    anchor: &str,
    place: Place,
    context: Context<'_>,
) -> Markup {
    let code = entry.code;
    let descriptions = code.descriptions();
    let links = context.links;
    html! {
        article.entry id=(anchor) {
            div.about {
                @match place {
                    Place::Index => {
                        div.title {
                            h3 { a href={ "#" (anchor) } { code { (code.code) } } }
                            (copy::button(&code.code))
                        }
                        (chips(code))
                        @for description in &descriptions { p.lead { (prose(description)) } }
                    }
                    Place::OwnPage => {
                        (chips(code))
                        @for description in &descriptions { h2 { (prose(description)) } }
                    }
                }
                (deprecation(code, links))
                (facts(code, place))
                @if !code.details.is_empty() { (part("Details", place)) (details::list(entry)) }
                @if headers::has_any(code) { (part("Headers", place)) (headers::list(code)) }
                (further_reading(code, place, links))
            }
            div.examples {
                (response::example(entry))
                (client_code::figures(entry, context))
            }
        }
    }
}

/// A heading within the entry.
fn part(title: &str, place: Place) -> Markup {
    html! {
        @match place {
            Place::Index => h4 { (title) },
            Place::OwnPage => h3 { (title) },
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
            (deprecated(code))
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

fn facts(code: &CodeDocument, place: Place) -> Markup {
    let (summary, caution) = (retry::summary(code), retry::caution(code));
    let message = message::list(code);
    let is_empty =
        code.help.is_none() && message.is_none() && summary.is_none() && caution.is_none();
    html! {
        @if !is_empty || place == Place::OwnPage {
            dl {
                @if code.help.is_some() {
                    dt { "What to do" }
                    @for help in code.each(CodeDocument::help) { dd { (prose(help)) } }
                }
                @if let Some(message) = message { (message) }
                @match place {
                    Place::Index => {
                        @if let Some(summary) = summary { dt { "Retry" } dd { (summary) } }
                        @if let Some(caution) = caution { dt { "Effect" } dd { (caution) } }
                    }
                    Place::OwnPage => {
                        dt { "Retry" }
                        dd { (retry::advice(code)) }
                        dt { "Effect" }
                        dd { (retry::effect(code)) }
                    }
                }
            }
        }
    }
}

fn further_reading(code: &CodeDocument, place: Place, links: Links<'_>) -> Markup {
    let page = links.page(&code.code);
    let url = code.docs_url.as_deref().filter(|url| is_web_link(url));
    let elsewhere = url.filter(|url| Some(*url) != page.as_deref());
    let page = page.filter(|_| place == Place::Index);
    html! {
        @if page.is_some() || elsewhere.is_some() {
            p.more {
                @if let Some(page) = page { a href=(page) { "Permalink" } " " }
                @if let Some(url) = elsewhere { a href=(url) { "Documentation" } }
            }
        }
    }
}

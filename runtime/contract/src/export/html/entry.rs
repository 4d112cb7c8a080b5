//! All about one code at one status.

use maud::{Markup, html};

use super::links::{self, Links};
use super::prose::prose;
use super::{details, headers, response, retry, status};
use crate::Definition;

/// What stands at the head of an entry.
#[derive(Clone, Copy)]
pub(super) enum Heading {
    /// Its code, among others.
    Code,
    /// What it means, where the whole page is about its code.
    Description,
}

pub(super) fn entry(
    definition: &Definition,
    anchor: &str,
    heading: Heading,
    links: Links<'_>,
) -> Markup {
    let (code, description) = (definition.code(), prose(definition.description()));
    let status = definition.status().as_u16();
    html! {
        article.entry id=(anchor) data-status=(status) data-retry=(definition.retry().as_str()) {
            div.about {
                @match heading {
                    Heading::Code => {
                        h3 { a href={ "#" (anchor) } { code { (code) } } }
                        (chips(definition))
                        p.lead { (description) }
                    }
                    Heading::Description => {
                        (chips(definition))
                        h2 { (description) }
                    }
                }
                (deprecation(definition))
                (facts(definition))
                (details::table(definition))
                (headers::table(definition))
                (more(definition, heading, links))
            }
            (response::example(definition))
        }
    }
}

fn chips(definition: &Definition) -> Markup {
    html! {
        p.chips {
            (status::chip(definition)) " "
            (retry::chip(definition.retry()))
            @if let Some(number) = definition.number() { " " span.chip { "Number " (number) } }
            @if definition.deprecated().is_some() { " " span.chip.deprecated { "Deprecated" } }
        }
    }
}

fn deprecation(definition: &Definition) -> Markup {
    let note = definition.deprecated().filter(|it| !it.is_empty());
    html! {
        @if let Some(note) = note { p.notice { b { "Deprecated." } " " (prose(note)) } }
    }
}

fn facts(definition: &Definition) -> Markup {
    html! {
        dl {
            @if let Some(help) = definition.help() {
                dt { "What to do" }
                dd { (prose(help)) }
            }
            @if let Some(message) = message(definition) {
                dt { "Message" }
                dd { (message) }
            }
            dt { "Repeat?" }
            dd { (retry::advice(definition)) }
            dt { "Effect" }
            dd { (retry::effect(definition)) }
        }
    }
}

/// `None` where it is the description over again.
fn message(definition: &Definition) -> Option<Markup> {
    let parts = definition.parts();
    let own = parts.dynamic_message && parts.message.is_none();
    let message = definition.message();
    match own {
        true => Some(html! { "Each occurrence has its own." }),
        false => (message != definition.description()).then(|| html! { q { (message) } }),
    }
}

/// Where else to read about it.
fn more(definition: &Definition, heading: Heading, links: Links<'_>) -> Markup {
    let page = links.page(definition.code());
    let url = definition.docs_url().filter(|it| links::followed(it));
    let elsewhere = url.filter(|it| Some(*it) != page.as_deref());
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

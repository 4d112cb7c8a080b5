//! The example of a response. Layout and fixed text are the bytes that are sent; lines and indents are the style sheet's.

use maud::{Markup, html};
use serde_json::Value as Json;

use super::headers;
use crate::Definition;
use crate::export::example;
use crate::export::ordered::Ordered;
use crate::export::shape;

pub(super) fn example(definition: &Definition) -> Markup {
    let (status, reason) = (definition.status().as_u16(), definition.reason());
    let body = example::ordered(&shape::body(definition));
    // Reachable by keyboard, since a long line scrolls.
    html! {
        figure.response {
            figcaption { "Example response" }
            pre tabindex="0" {
                code.head {
                    b { "HTTP/1.1 " (status) " " (reason) } "\n"
                    @for (name, value) in headers::examples(definition) {
                        span.name { (name) ":" } " " (value) "\n"
                    }
                }
                "\n"
                code.body { (value(&body)) }
            }
        }
    }
}

fn value(ordered: &Ordered) -> Markup {
    match ordered {
        Ordered::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, it)| (&name[..], value(it)))
                .collect();
            object(&members)
        }
        Ordered::List(items) => list(&items.iter().map(value).collect::<Vec<_>>()),
        Ordered::Json(json) => of_json(json),
    }
}

fn of_json(json: &Json) -> Markup {
    match json {
        Json::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, it)| (name.as_str(), of_json(it)))
                .collect();
            object(&members)
        }
        Json::Array(items) => list(&items.iter().map(of_json).collect::<Vec<_>>()),
        Json::String(_) => html! { span.string { (json.to_string()) } },
        _ => html! { span.literal { (json.to_string()) } },
    }
}

fn object(members: &[(&str, Markup)]) -> Markup {
    let members: Vec<_> = members
        .iter()
        .map(|(name, value)| html! { span.name { (Json::from(*name).to_string()) } span.colon { ":" } (value) })
        .collect();
    html! { "{" (rows(&members)) "}" }
}

fn list(items: &[Markup]) -> Markup {
    html! { "[" (rows(items)) "]" }
}

fn rows(rows: &[Markup]) -> Markup {
    html! {
        @for (index, row) in rows.iter().enumerate() {
            span.row { (row) @if index + 1 < rows.len() { "," } }
        }
    }
}

//! The example response. Its layout and fixed text are the bytes that are sent; the style sheet adds line breaks and
//! indentation.

use maud::{Markup, html};
use serde_json::Value as Json;

use super::{copy, headers};
use crate::export::entry::Entry;
use crate::export::shape;
use crate::export::status::reason_phrase;
use crate::layout::Value;
use crate::ordered_json::OrderedJson;

pub(super) fn example(entry: Entry<'_>) -> Markup {
    let status = entry.code.status;
    let body = shape::body(entry).map(|shape| shape::ordered_example(&shape));
    let is_text = matches!(entry.layout, Some(Value::Text(_)));
    // `tabindex`, so that long lines can be scrolled with the keyboard.
    html! {
        figure.response {
            figcaption {
                "Example response"
                @if body.is_some() { (copy::button("the body")) }
            }
            pre tabindex="0" {
                code.head {
                    b { "HTTP/1.1 " (status) " " (reason_phrase(status)) } "\n"
                    @for (name, value) in headers::example_lines(entry.code) {
                        span.name { (name) ":" } " " (value) "\n"
                    }
                }
                @if let Some(body) = &body {
                    "\n"
                    code.body { (if is_text { text(body) } else { json(body) }) }
                }
            }
        }
    }
}

/// A body that is a text: the characters of the string.
fn text(body: &OrderedJson) -> Markup {
    match body {
        OrderedJson::Scalar(Json::String(text)) => html! { (text) },
        other => json(other),
    }
}

fn json(value: &OrderedJson) -> Markup {
    match value {
        OrderedJson::Object(members) => {
            html! { "{" (rows(members, |(name, value)| member(name, value))) "}" }
        }
        OrderedJson::List(items) => html! { "[" (rows(items, json)) "]" },
        OrderedJson::Scalar(Json::String(text)) => {
            html! { span.string { (Json::from(text.as_str()).to_string()) } }
        }
        OrderedJson::Scalar(scalar) => html! { span.literal { (scalar.to_string()) } },
    }
}

fn member(name: &str, value: &OrderedJson) -> Markup {
    let name = Json::from(name).to_string();
    html! { span.name { (name) } span.colon { ":" } (json(value)) }
}

fn rows<T>(rows: &[T], row: impl Fn(&T) -> Markup) -> Markup {
    html! {
        @for (index, item) in rows.iter().enumerate() {
            span.row { (row(item)) @if index + 1 < rows.len() { "," } }
        }
    }
}

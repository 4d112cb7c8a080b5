//! The details of a code, with the members within them.

use maud::{Markup, html};

use super::fact_path::places_of_detail;
use super::tree::{Member, children, item};
use super::type_words::Reader;
use crate::document::DetailDocument;
use crate::export::entry::Entry;
use crate::export::schema_type::Type;
use crate::export::shape;

/// What the value of a detail is that says nothing itself.
const DELAY: &str = "The seconds of `Retry-After`.";

pub(super) fn list(entry: Entry<'_>) -> Markup {
    html! {
        ul.tree.details {
            @for detail in &entry.code.details { (item(&member(entry, detail))) }
        }
    }
}

fn member<'a>(entry: Entry<'_>, detail: &'a DetailDocument) -> Member<'a> {
    let reader = Reader::new(entry.schemas);
    let of_type = Type::new(detail.schema.as_ref());
    let name = match detail.flattened {
        true => html! { "further members" },
        false => html! { code { (detail.name) } },
    };
    Member {
        name,
        value: html! {
            (reader.words(&of_type))
            @if shape::is_nullable(entry.layout, detail) { " or null" }
        },
        is_optional: detail.optional,
        meaning: detail
            .description
            .as_deref()
            .or(detail.delay.then_some(DELAY)),
        children: html! { (place(entry, detail)) (children(&of_type, &reader)) },
    }
}

/// Where the detail stands, if that is not among the other details.
fn place(entry: Entry<'_>, detail: &DetailDocument) -> Markup {
    let layout = entry.layout.filter(|_| !detail.flattened);
    let places = layout.map(|layout| places_of_detail(layout, &detail.name));
    let places = places.unwrap_or_default();
    html! {
        @if !places.is_empty() {
            p {
                "In the body"
                @for (index, place) in places.iter().filter(|place| !place.is_empty()).enumerate() {
                    @if index == 0 { ": " } @else { ", " }
                    code { (place) }
                }
            }
        }
    }
}

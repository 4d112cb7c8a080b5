//! The list of a code's headers, and the headers of its example.

use maud::{Markup, html};

use super::tree::{self, Member};
use crate::document::{CodeDocument, HeaderDocument};
use crate::export::sample;
use crate::layout::Presence;

/// The names and sample values of the headers: `Content-Type` if there is a body, `Retry-After`, then those of the code.
pub(super) fn example_lines(code: &CodeDocument) -> Vec<(&str, String)> {
    let mut lines = Vec::new();
    if let Some(content_type) = &code.content_type {
        lines.push(("Content-Type", content_type.clone()));
    }
    if sample::has_delay(code) {
        lines.push(("Retry-After", sample::seconds(code).to_string()));
    }
    lines.extend(own_lines(code).map(|(header, value)| (header.name.as_str(), value)));
    lines
}

/// The headers of the code, without those that a field sets, whose values are unknown, and those that show a fact that
/// the code lacks.
fn own_lines(code: &CodeDocument) -> impl Iterator<Item = (&HeaderDocument, String)> {
    let written = code.headers.iter().filter(|header| !header.per_occurrence);
    written.filter_map(|header| Some((header, sample::filled_text(code, &header.value)?)))
}

/// Whether the code has headers that [`list`] shows.
pub(super) fn has_any(code: &CodeDocument) -> bool {
    let of_fields = code.headers.iter().any(|header| header.per_occurrence);
    of_fields || sample::has_delay(code) || own_lines(code).next().is_some()
}

/// All headers but `Content-Type`, which the example shows.
pub(super) fn list(code: &CodeDocument) -> Markup {
    let of_fields = code.headers.iter().filter(|header| header.per_occurrence);
    html! {
        ul.tree.headers {
            @if sample::has_delay(code) { (retry_after(code)) }
            @for (header, value) in own_lines(code) { (own(code, header, &value)) }
            // A header whose value a field sets.
            @for header in of_fields {
                (line(&header.name, html! { "set for each response" }, header.optional))
            }
        }
    }
}

fn retry_after(code: &CodeDocument) -> Markup {
    let optional = code.retry_after != Presence::Always;
    let value = html! { "seconds to wait, such as " code { (sample::seconds(code)) } };
    line("Retry-After", value, optional)
}

fn own(code: &CodeDocument, header: &HeaderDocument, value: &str) -> Markup {
    let varies = !sample::is_fixed(code, &header.value);
    let value = html! { @if varies { "such as " } code { (value) } };
    line(&header.name, value, varies)
}

fn line(name: &str, value: Markup, is_optional: bool) -> Markup {
    tree::item(&Member {
        name: html! { code { (name) } },
        value,
        is_optional,
        meaning: None,
        children: html! {},
    })
}

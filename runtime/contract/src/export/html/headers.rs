//! The table of a code's headers, and the headers of its example.

use maud::{Markup, html};

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

/// All headers but `Content-Type`, which the example shows.
pub(super) fn table(code: &CodeDocument) -> Markup {
    let own: Vec<_> = own_lines(code).collect();
    let of_fields = code.headers.iter().filter(|header| header.per_occurrence);
    let of_fields: Vec<_> = of_fields.collect();
    let has_delay = sample::has_delay(code);
    html! {
        @if has_delay || !own.is_empty() || !of_fields.is_empty() {
            div.table {
                table {
                    caption { "Headers" }
                    thead { tr { th scope="col" { "Name" } th scope="col" { "Value" } } }
                    tbody {
                        @if has_delay { (retry_after_row(code)) }
                        @for (header, value) in &own { (own_row(code, header, value)) }
                        @for header in &of_fields { (field_row(header)) }
                    }
                }
            }
        }
    }
}

fn retry_after_row(code: &CodeDocument) -> Markup {
    let optional = code.retry_after != Presence::Always;
    let value = html! { "seconds to wait, such as " code { (sample::seconds(code)) } };
    row("Retry-After", optional, value)
}

fn own_row(code: &CodeDocument, header: &HeaderDocument, value: &str) -> Markup {
    let varies = !sample::is_fixed(code, &header.value);
    let value = html! { @if varies { "such as " } code { (value) } };
    row(&header.name, varies, value)
}

/// A header whose value a field sets.
fn field_row(header: &HeaderDocument) -> Markup {
    let value = html! { "set for each response" };
    row(&header.name, header.optional, value)
}

fn row(name: &str, optional: bool, value: Markup) -> Markup {
    html! {
        tr {
            th scope="row" {
                code { (name) }
                @if optional { " " span.note { "optional" } }
            }
            td { (value) }
        }
    }
}

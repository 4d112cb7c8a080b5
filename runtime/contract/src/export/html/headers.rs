//! The table of a code's headers, and the header lines of its example.

use maud::{Markup, html};

use crate::export::example;
use crate::{Definition, Header};

/// Name and value as an occurrence might have them, `Content-Type` and `Retry-After` before the definition's own.
pub(super) fn examples(definition: &Definition) -> Vec<(&'static str, String)> {
    let mut headers = vec![("Content-Type", definition.content_type().to_owned())];
    if definition.may_delay() {
        headers.push(("Retry-After", example::seconds(definition).to_string()));
    }
    for header in definition.headers() {
        // One whose fact is never there is not sent; what a field brings is not known here.
        if header.per_occurrence() {
            continue;
        }
        if let Some(value) = example::text(definition, header.value()) {
            headers.push((header.name(), value));
        }
    }
    headers
}

/// All but the `Content-Type`, which says enough in the example.
pub(super) fn table(definition: &Definition) -> Markup {
    let mut headers = examples(definition);
    headers.remove(0);
    let fields = definition.headers().iter().filter(|it| it.per_occurrence());
    let fields: Vec<_> = fields.collect();
    html! {
        @if !headers.is_empty() || !fields.is_empty() {
            div.table {
                table {
                    caption { "Headers" }
                    thead { tr { th scope="col" { "Name" } th scope="col" { "Value" } } }
                    tbody {
                        @for (name, value) in &headers { (row(definition, name, value)) }
                        @for header in &fields { (field(header)) }
                    }
                }
            }
        }
    }
}

fn row(definition: &Definition, name: &str, value: &str) -> Markup {
    let own = definition.headers().iter().find(|it| it.name() == name);
    let (sometimes, meaning) = match own {
        Some(header) if example::is_fixed(definition, header.value()) => (false, None),
        Some(_) => (true, Some("such as ")),
        None => (
            !definition.always_delays(),
            Some("seconds to wait, such as "),
        ),
    };
    html! {
        tr {
            th scope="row" {
                code { (name) }
                @if sometimes { " " span.note { "optional" } }
            }
            td { (meaning.unwrap_or_default()) code { (value) } }
        }
    }
}

/// A header that a field brings.
fn field(header: &Header) -> Markup {
    html! {
        tr {
            th scope="row" {
                code { (header.name()) }
                @if header.optional() { " " span.note { "optional" } }
            }
            td { "set for each response" }
        }
    }
}

//! The table of a code's headers, and the header lines of its example.

use maud::{Markup, html};

use crate::Definition;
use crate::export::example;

/// Name and value as an occurrence might have them, `Content-Type` and `Retry-After` before the definition's own.
pub(super) fn examples(definition: &Definition) -> Vec<(&'static str, String)> {
    let mut headers = vec![("Content-Type", definition.content_type().to_owned())];
    if definition.may_delay() {
        headers.push(("Retry-After", example::seconds(definition).to_string()));
    }
    for header in definition.headers() {
        // One whose fact is never there is not sent.
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
    html! {
        @if !headers.is_empty() {
            div.table {
                table {
                    caption { "Headers" }
                    thead { tr { th scope="col" { "Name" } th scope="col" { "Value" } } }
                    tbody {
                        @for (name, value) in &headers { (row(definition, name, value)) }
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

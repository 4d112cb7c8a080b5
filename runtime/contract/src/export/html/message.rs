//! The message, with its placeholders.

use maud::{Markup, PreEscaped, html};

use crate::document::{CodeDocument, MessageDocument};

/// The messages of the definitions, without those that are the description; `None` if there are no others.
pub(super) fn list(code: &CodeDocument) -> Option<Markup> {
    let messages = code.each(|code| markup(code).map(Markup::into_string));
    (!messages.is_empty()).then(|| {
        html! {
            dt { @if messages.len() > 1 { "Messages" } @else { "Message" } }
            @for message in messages { dd { (PreEscaped(message)) } }
        }
    })
}

fn markup(code: &CodeDocument) -> Option<Markup> {
    let message = match code.message.fixed() {
        Some(message) => message,
        None if is_per_occurrence(&code.message) => {
            return Some(html! { "Each occurrence has its own." });
        }
        None => code.message.to_string(),
    };
    (message != code.description).then(|| html! { q { (message) } })
}

fn is_per_occurrence(message: &MessageDocument) -> bool {
    matches!(message, MessageDocument::PerOccurrence { .. })
}

//! The message, with its placeholders.

use maud::{Markup, html};

use crate::document::{CodeDocument, MessageDocument};

/// `None` if the message is the description.
pub(super) fn markup(code: &CodeDocument) -> Option<Markup> {
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

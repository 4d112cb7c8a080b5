//! What can stand where a fact is shown.

use std::collections::BTreeSet;

use super::super::schema::{Schemas, kinds};
use super::Seen;
use crate::document::{CodeDocument, DetailDocument, type_of};
use crate::layout::Fact;

/// What stands where the fact is shown, given that it is present. `None` if the code never has it.
pub(super) fn seen(code: &CodeDocument, fact: &Fact) -> Option<Seen> {
    let text = |text: &str| Some(value("string", text));
    match fact {
        Fact::Code => text(&code.code),
        Fact::Number => code
            .number
            .map(|number| value("integer", &number.to_string())),
        Fact::Status => Some(value("integer", &code.status.to_string())),
        // It follows from the status, whose change is reported itself.
        Fact::Reason => text(""),
        Fact::Message => text(&code.message.to_string()),
        Fact::Description => text(code.public_description()),
        Fact::Help => text(code.help.as_deref()?),
        Fact::DocsUrl => text(code.docs_url.as_deref()?),
        Fact::Retry => text(code.retry.as_str()),
        Fact::Retryable => Some(value("boolean", &code.retry.is_retryable().to_string())),
        Fact::Effect => text(code.effect.as_str()),
        Fact::RetryAfter | Fact::RetryAfterMs => Some(value("integer", "")),
        Fact::Details => Some(value("object", "")),
        Fact::Detail(name) => {
            let mut details = code.details.iter();
            details
                .find(|detail| !detail.flattened && detail.name == **name)
                .map(detail)
        }
        Fact::Extra(name) => code
            .extra
            .get(&**name)
            .map(|json| value(type_of(json), &json.to_string())),
    }
}

/// The JSON types of a detail; of one without a schema any.
pub(super) fn detail(detail: &DetailDocument) -> Seen {
    let mut seen = Seen {
        always: !detail.optional,
        kinds: BTreeSet::new(),
        values: BTreeSet::new(),
    };
    match &detail.schema {
        Some(schema) => {
            seen.kinds = kinds(schema, &Schemas::new());
            seen.values.insert(schema.to_string());
        }
        None => {
            seen.kinds.insert("any");
            seen.values.extend(detail.rust.clone());
        }
    }
    seen
}

/// A value that is the same in every response.
pub(super) fn value(kind: &'static str, text: &str) -> Seen {
    // Any number can be an integer.
    let kinds = match kind {
        "number" => vec!["fraction", "integer"],
        kind => vec![kind],
    };
    Seen {
        always: true,
        kinds: kinds.into_iter().collect(),
        values: [text.to_owned()].into(),
    }
}

//! An envelope as `envelope!` would have it written.

use crate::envelope::{Element, Envelope, Fact, Member, Text, Value};
use crate::json;

/// An envelope, as a [`CatalogDocument`](crate::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct EnvelopeDocument {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) layout: String,
}

impl EnvelopeDocument {
    pub(super) fn new(envelope: &Envelope) -> Self {
        EnvelopeDocument {
            name: envelope.name().to_owned(),
            content_type: envelope.content_type().to_owned(),
            layout: value(envelope.layout()),
        }
    }

    /// The name of the `const`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The media type, which a definition may override.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The layout as [`envelope!`](crate::envelope!) reads it.
    #[must_use]
    pub fn layout(&self) -> &str {
        &self.layout
    }
}

fn value(layout: &Value) -> String {
    match layout {
        Value::Fact(it) => fact(*it),
        Value::Or(it, other) => format!("{} or {}", fact(*it), value(other)),
        Value::Object(members) => {
            let members: Vec<_> = members.iter().map(member).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::List(elements) => {
            let elements: Vec<_> = elements.iter().map(element).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Text(pieces) => json::quoted(&text(pieces)),
        Value::Literal(literal) => (*literal).to_owned(),
    }
}

fn member(member: &Member) -> String {
    match member {
        Member::Required(name, it) => format!("{}: {}", json::quoted(name), value(it)),
        Member::Optional(name, it) => format!("{}?: {}", json::quoted(name), value(it)),
        Member::Details => "..details".to_owned(),
    }
}

fn element(element: &Element) -> String {
    match element {
        Element::Required(it) => value(it),
        Element::Optional(it) => value(it) + "?",
    }
}

/// Text with its facts in braces.
pub(super) fn text(pieces: &[Text]) -> String {
    let piece = |piece: &Text| match piece {
        Text::Literal(text) => text.replace('{', "{{").replace('}', "}}"),
        Text::Fact(it) => format!("{{{}}}", fact(*it)),
    };
    pieces.iter().map(piece).collect()
}

/// The fact's word.
fn fact(fact: Fact) -> String {
    let word = match fact {
        Fact::Code => "code",
        Fact::Number => "number",
        Fact::Status => "status",
        Fact::Reason => "reason",
        Fact::Message => "message",
        Fact::Description => "description",
        Fact::Help => "help",
        Fact::DocsUrl => "docs_url",
        Fact::Retry => "retry",
        Fact::Retryable => "retryable",
        Fact::Effect => "effect",
        Fact::RetryAfter => "retry_after",
        Fact::RetryAfterMs => "retry_after_ms",
        Fact::Details => "details",
        Fact::Detail(name) => return format!("details.{name}"),
        Fact::Extra(name) => return format!("extra.{name}"),
    };
    word.to_owned()
}

//! Sample values of an occurrence.

use serde_json::{Map, Value as Json};

use super::schemas::Schemas;
use super::status::reason_phrase;
use crate::Retry;
use crate::document::{CodeDocument, DetailDocument, MessageDocument};
use crate::layout::{Fact, Presence, Text};
use crate::ordered_json::OrderedJson;
use crate::schema::value_of;

/// The placeholder of a value whose type is unknown.
const UNKNOWN: &str = "…";

static NONE: Schemas = Schemas::new();

/// The delay in seconds if there is no example.
const DELAY: u64 = 30;

/// The value of a fact; `None` if the code lacks it.
pub(super) fn fact_value(code: &CodeDocument, fact: &Fact) -> Option<Json> {
    let optional_text = |text: &Option<String>| text.as_deref().map(Json::from);
    match fact {
        Fact::Code => Some(code.code.as_str().into()),
        Fact::Number => code.number.map(Json::from),
        Fact::Status => Some(code.status.into()),
        Fact::Reason => Some(reason_phrase(code.status).into()),
        Fact::Message => Some(message(code).into()),
        Fact::Description => Some(code.public_description().into()),
        Fact::Help => optional_text(&code.help),
        Fact::DocsUrl => optional_text(&code.docs_url),
        Fact::Retry => Some(code.retry.as_str().into()),
        Fact::Retryable => Some(code.retry.is_retryable().into()),
        Fact::Effect => Some(code.effect.as_str().into()),
        Fact::RetryAfter => has_delay(code).then(|| seconds(code).into()),
        Fact::RetryAfterMs => has_delay(code).then(|| seconds(code).saturating_mul(1000).into()),
        Fact::Details => (!code.details.is_empty()).then(|| Json::Object(Map::new())),
        Fact::Detail(name) => detail_named(code, name).map(|detail| detail_value(code, detail)),
        Fact::Extra(name) => code.extra.get(&**name).cloned(),
    }
}

/// The example of a detail. The example of a delay is the value of `Retry-After`.
pub(super) fn detail_example(code: &CodeDocument, detail: &DetailDocument) -> Option<OrderedJson> {
    if detail.delay {
        Some(OrderedJson::Scalar(seconds(code).into()))
    } else {
        detail.example.clone()
    }
}

/// The placeholder of a value with this schema.
pub(super) fn placeholder(schema: Option<&Json>, schemas: Option<&Schemas>) -> Json {
    let value = schema.and_then(|schema| value_of(schema, schemas.unwrap_or(&NONE)));
    value.unwrap_or_else(|| UNKNOWN.into())
}

/// Whether any response has a delay.
pub(super) fn has_delay(code: &CodeDocument) -> bool {
    code.retry_after != Presence::Never
}

/// The delay in seconds: the example of the detail that shows it, otherwise the default of the code, otherwise
/// [`DELAY`].
pub(super) fn seconds(code: &CodeDocument) -> u64 {
    let delay = code.details.iter().find(|detail| detail.delay);
    let example = delay.and_then(|detail| detail.example()?.as_u64());
    let default = match code.retry {
        Retry::Throttled { after: Some(after) } => {
            u64::try_from(after.as_millis().div_ceil(1000)).ok()
        }
        _ => None,
    };
    example.or(default).unwrap_or(DELAY)
}

/// The message with sample values for its fields.
fn message(code: &CodeDocument) -> String {
    let filled = match &code.message {
        MessageDocument::Pieces(pieces) if !pieces.contains(&Text::Fact(Fact::Message)) => {
            filled_text(code, pieces)
        }
        _ => None,
    };
    filled.unwrap_or_else(|| code.public_description().to_owned())
}

/// The text with sample values for its facts; `None` if the code lacks one of them.
pub(super) fn filled_text(code: &CodeDocument, pieces: &[Text]) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Text::Literal(literal) => text.push_str(literal),
            Text::Fact(fact) => match fact_value(code, fact)? {
                Json::String(value) => text.push_str(&value),
                value => text.push_str(&value.to_string()),
            },
            Text::Field(name) if name.starts_with(|c: char| c.is_ascii_digit()) => {
                text.push_str(UNKNOWN);
            }
            Text::Field(name) => text.push_str(&format!("<{name}>")),
        }
    }
    Some(text)
}

/// Whether the text is the same in every response.
pub(super) fn is_fixed(code: &CodeDocument, pieces: &[Text]) -> bool {
    let differs = |fact: &Fact| code.each(|code| Some(fact_value(code, fact))).len() > 1;
    pieces.iter().all(|piece| match piece {
        Text::Literal(_) => true,
        Text::Fact(fact) if code.any_status && goes_by_status(fact) => false,
        Text::Fact(fact) if differs(fact) => false,
        Text::Fact(Fact::RetryAfter | Fact::RetryAfterMs) => !has_delay(code),
        Text::Fact(Fact::Message) => code.message.fixed().is_some(),
        Text::Fact(Fact::Details | Fact::Detail(_)) | Text::Field(_) => false,
        Text::Fact(_) => true,
    })
}

/// Whether the fact differs where the status does.
fn goes_by_status(fact: &Fact) -> bool {
    use Fact::{DocsUrl, Effect, Reason, Retry, Retryable, Status};
    matches!(fact, Status | Reason | Retry | Retryable | Effect | DocsUrl)
}

/// The detail of this name.
pub(super) fn detail_named<'a>(code: &'a CodeDocument, name: &str) -> Option<&'a DetailDocument> {
    let mut details = code.details.iter();
    details.find(|detail| !detail.flattened && detail.name == name)
}

fn detail_value(code: &CodeDocument, detail: &DetailDocument) -> Json {
    let example = detail_example(code, detail);
    example.map_or_else(|| placeholder(detail.schema.as_ref(), None), Json::from)
}

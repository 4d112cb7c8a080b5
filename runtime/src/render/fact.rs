//! The value of a fact: the same in every response, or known only from the occurrence.

use errbook_contract::layout::Fact;

use crate::Definition;

/// The value of a fact.
#[derive(Debug, PartialEq)]
pub(super) enum FactValue {
    /// The definition has no such fact.
    Absent,
    /// A string.
    Text(String),
    /// Any other value, as JSON.
    Json(String),
    /// A value of the occurrence.
    Dynamic(DynamicFact),
}

/// A fact whose value comes from the occurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DynamicFact {
    Message,
    RetryAfter,
    RetryAfterMs,
    Details,
    /// The detail at this index.
    Detail(usize),
}

/// The value of `fact` for `definition`.
pub(super) fn value(definition: &Definition, fact: &Fact) -> FactValue {
    let text = |text: &str| FactValue::Text(text.to_owned());
    let optional = |given: Option<&str>| given.map_or(FactValue::Absent, text);
    match fact {
        Fact::Code => text(definition.code()),
        Fact::Number => match definition.number() {
            Some(number) => FactValue::Json(number.to_string()),
            None => FactValue::Absent,
        },
        Fact::Status => FactValue::Json(definition.status().as_u16().to_string()),
        Fact::Reason => text(definition.reason()),
        Fact::Message if definition.has_dynamic_message() => {
            FactValue::Dynamic(DynamicFact::Message)
        }
        Fact::Message => text(definition.message()),
        Fact::Description => text(definition.public_description()),
        Fact::Help => optional(definition.help()),
        Fact::DocsUrl => optional(definition.docs_url()),
        Fact::Retry => text(definition.retry().as_str()),
        Fact::Retryable => FactValue::Json(definition.retry().is_retryable().to_string()),
        Fact::Effect => text(definition.effect().as_str()),
        Fact::RetryAfter if definition.may_delay() => FactValue::Dynamic(DynamicFact::RetryAfter),
        Fact::RetryAfterMs if definition.may_delay() => {
            FactValue::Dynamic(DynamicFact::RetryAfterMs)
        }
        Fact::RetryAfter | Fact::RetryAfterMs => FactValue::Absent,
        Fact::Details if definition.details().is_empty() => FactValue::Absent,
        Fact::Details => FactValue::Dynamic(DynamicFact::Details),
        Fact::Detail(name) => {
            let mut names = definition.details().iter().map(|detail| detail.name());
            match names.position(|known| known == name) {
                Some(index) => FactValue::Dynamic(DynamicFact::Detail(index)),
                None => FactValue::Absent,
            }
        }
        Fact::Extra(name) => {
            let mut extra = definition.extra().iter();
            match extra.find(|extra| extra.name() == name) {
                Some(extra) => match serde_json::from_str(extra.json()) {
                    Ok(serde_json::Value::String(text)) => FactValue::Text(text),
                    _ => FactValue::Json(extra.json().to_owned()),
                },
                None => FactValue::Absent,
            }
        }
    }
}

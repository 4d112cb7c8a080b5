//! What every answer of a definition shows.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Text, Value};

use super::json::{Json, Kind, kind_of, same_json};
use crate::contract::Definition;

/// What every answer of a definition shows at a place.
pub(super) enum Expected<'a> {
    String(Cow<'a, str>),
    Number(i32),
    /// As JSON text.
    Json(&'a str),
}

impl Expected<'_> {
    /// `None` if the value is of another kind.
    pub(super) fn equals(&self, value: Json<'_>) -> Option<bool> {
        match self {
            Expected::String(expected) => value.string().map(|string| string == *expected),
            Expected::Number(expected) => {
                let is_number = value.kind() == Kind::Number;
                is_number.then(|| same_json(&expected.to_string(), value))
            }
            Expected::Json(expected) => {
                (kind_of(expected) == value.kind()).then(|| same_json(expected, value))
            }
        }
    }
}

/// `None` if answers differ there, or lack it.
pub(super) fn expected<'a>(layout: &'a Value, definition: &'a Definition) -> Option<Expected<'a>> {
    match layout {
        Value::Fact(fact) => of_fact(fact, definition),
        Value::Text(pieces) => text(pieces, definition).map(|text| Expected::String(text.into())),
        Value::Literal(literal) => Some(Expected::Json(literal)),
        Value::Or(alternatives) => {
            let shown = alternatives.iter().find(|alternative| match alternative {
                Value::Fact(fact) => can_have(definition, fact),
                _ => true,
            });
            expected(shown?, definition)
        }
        Value::Object(_) | Value::List(_) => None,
    }
}

/// Whether every answer of the definition shows this value at a place.
pub(super) fn shows(definition: &Definition, layout: &Value, value: Json<'_>) -> bool {
    let expected = expected(layout, definition);
    expected.is_some_and(|expected| expected.equals(value) == Some(true))
}

/// Whether an answer of the definition can show the fact.
pub(super) fn can_have(definition: &Definition, fact: &Fact) -> bool {
    match fact {
        Fact::Number => definition.number.is_some(),
        Fact::DocsUrl => definition.docs_url.is_some(),
        Fact::Extra(name) => definition.extra(name).is_some(),
        Fact::Detail(name) => definition.details.iter().any(|detail| detail.name == *name),
        _ => true,
    }
}

fn of_fact<'a>(fact: &Fact, definition: &'a Definition) -> Option<Expected<'a>> {
    match fact {
        Fact::Code => Some(Expected::String(Cow::Borrowed(&definition.code))),
        Fact::Number => definition.number.map(Expected::Number),
        Fact::DocsUrl => {
            let url = definition.docs_url.as_deref()?;
            Some(Expected::String(Cow::Borrowed(url)))
        }
        Fact::Extra(name) => definition.extra(name).map(Expected::Json),
        _ => None,
    }
}

/// A text whose facts are the same in every answer of the definition; `None` if one is absent.
pub(super) fn text(pieces: &[Text], definition: &Definition) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Text::Literal(literal) => text.push_str(literal),
            Text::Field(_) => return None,
            Text::Fact(fact) => text.push_str(&fact_text(fact, definition)?),
        }
    }
    Some(text)
}

/// A fact as texts show it, if it is the same in every answer of the definition.
pub(super) fn fact_text<'a>(fact: &Fact, definition: &'a Definition) -> Option<Cow<'a, str>> {
    Some(match of_fact(fact, definition)? {
        Expected::String(string) => string,
        Expected::Number(number) => number.to_string().into(),
        Expected::Json(json) => match serde_json::from_str(json).ok()? {
            serde_json::Value::String(string) => string.into(),
            other => other.to_string().into(),
        },
    })
}

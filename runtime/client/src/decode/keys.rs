//! Keys: the places of a body, and the headers, that say which definition an answer is of.

use std::borrow::Cow;

use errbook_contract::layout::{Element, Fact, Member, Text, Value};
use http::HeaderMap;
use serde_json::value::RawValue;

use super::json::{self, Kind};
use crate::contract::{Definition, Header};

/// Whether a place shows `code`, `number`, `docs_url` or `extra.NAME`, or a text of these alone.
pub(super) fn is_key(layout: &Value) -> bool {
    match layout {
        Value::Fact(fact) => is_key_fact(fact),
        Value::Text(pieces) => is_key_text(pieces),
        Value::Or(alternatives) => alternatives.iter().any(is_key),
        Value::Object(_) | Value::List(_) | Value::Literal(_) => false,
    }
}

fn is_key_fact(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Code | Fact::Number | Fact::DocsUrl | Fact::Extra(_)
    )
}

fn is_key_text(pieces: &[Text]) -> bool {
    let mut facts = pieces
        .iter()
        .filter(|piece| !matches!(piece, Text::Literal(_)))
        .peekable();
    facts.peek().is_some()
        && facts.all(|piece| matches!(piece, Text::Fact(fact) if is_key_fact(fact)))
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

/// How an answer compares with the keys of a definition. A key that the answer lacks, or that is of another kind, is not
/// compared.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Agreement {
    pub(super) same: usize,
    pub(super) different: usize,
}

impl Agreement {
    pub(super) fn of(
        definition: &Definition,
        keys: &[(&Value, &RawValue)],
        headers: &HeaderMap,
    ) -> Self {
        let mut agreement = Agreement::default();
        for (layout, shown) in keys {
            let expected = expected(layout, definition);
            if let Some(same) = expected.and_then(|expected| expected.equals(shown)) {
                agreement.add(same);
            }
        }
        for (header, expected) in header_keys(definition) {
            if let Some(same) = header_equals(headers, header, &expected) {
                agreement.add(same);
            }
        }
        agreement
    }

    fn add(&mut self, same: bool) {
        self.same += usize::from(same);
        self.different += usize::from(!same);
    }

    /// Whether the answer has any of the keys.
    pub(super) fn is_any(self) -> bool {
        self.same + self.different > 0
    }

    /// Whether all that it has are the definition's.
    pub(super) fn is_whole(self) -> bool {
        self.same > 0 && self.different == 0
    }
}

/// Whether every answer of the definition shows this value at a place.
pub(super) fn shows(definition: &Definition, layout: &Value, value: &RawValue) -> bool {
    let expected = expected(layout, definition);
    expected.is_some_and(|expected| expected.equals(value) == Some(true))
}

/// Whether answers of the definition have keys.
pub(super) fn has_keys(definition: &Definition, layout: &Value) -> bool {
    header_keys(definition).next().is_some() || shows_key(layout, definition)
}

fn shows_key(layout: &Value, definition: &Definition) -> bool {
    if is_key(layout) && expected(layout, definition).is_some() {
        return true;
    }
    match layout {
        Value::Object(members) => members.iter().any(|member| match member {
            Member::Required(_, value) | Member::Optional(_, value) => shows_key(value, definition),
            Member::Details => false,
        }),
        Value::List(elements) => elements.iter().any(|element| {
            let (Element::Required(value) | Element::Optional(value)) = element;
            shows_key(value, definition)
        }),
        Value::Or(alternatives) => alternatives
            .last()
            .is_some_and(|last| shows_key(last, definition)),
        Value::Fact(_) | Value::Text(_) | Value::Literal(_) => false,
    }
}

/// What every answer of a definition shows at a place.
enum Expected<'a> {
    String(Cow<'a, str>),
    Number(i32),
    /// As JSON text.
    Json(&'a str),
}

impl Expected<'_> {
    /// `None` if the value is of another kind.
    fn equals(&self, value: &RawValue) -> Option<bool> {
        match self {
            Expected::String(expected) => json::string(value).map(|string| string == *expected),
            Expected::Number(expected) => {
                (json::kind(value) == Kind::Number).then(|| same_json(&expected.to_string(), value))
            }
            Expected::Json(expected) => {
                (json::kind_of(expected) == json::kind(value)).then(|| same_json(expected, value))
            }
        }
    }
}

fn expected<'a>(layout: &'a Value, definition: &'a Definition) -> Option<Expected<'a>> {
    match layout {
        Value::Fact(fact) => fact_value(fact, definition),
        Value::Text(pieces) => {
            expected_text(pieces, definition).map(|text| Expected::String(text.into()))
        }
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

fn fact_value<'a>(fact: &Fact, definition: &'a Definition) -> Option<Expected<'a>> {
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
fn expected_text(pieces: &[Text], definition: &Definition) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Text::Literal(literal) => text.push_str(literal),
            Text::Field(_) => return None,
            Text::Fact(fact) => match fact_value(fact, definition)? {
                Expected::String(string) => text.push_str(&string),
                Expected::Number(number) => text.push_str(&number.to_string()),
                Expected::Json(json) => match serde_json::from_str(json).ok()? {
                    serde_json::Value::String(string) => text.push_str(&string),
                    other => text.push_str(&other.to_string()),
                },
            },
        }
    }
    Some(text)
}

/// The headers that show keys alone, each with its value in every answer of the definition.
fn header_keys(definition: &Definition) -> impl Iterator<Item = (&Header, String)> {
    definition.headers.iter().filter_map(|header| {
        let text = is_key_text(&header.value).then(|| expected_text(&header.value, definition));
        text.flatten().map(|text| (header, text))
    })
}

/// Whether a line of the header has the value, as a whole or in a list; `None` if there is no line.
fn header_equals(headers: &HeaderMap, header: &Header, expected: &str) -> Option<bool> {
    let mut lines = headers.get_all(&*header.name).iter().peekable();
    lines.peek()?;
    Some(lines.any(|line| {
        let line = line.to_str().unwrap_or_default();
        line == expected || line.split(',').any(|item| item.trim() == expected)
    }))
}

/// Whether a JSON text is the same value.
pub(super) fn same_json(expected: &str, value: &RawValue) -> bool {
    if expected == value.get() {
        return true;
    }
    let expected: Option<serde_json::Value> = serde_json::from_str(expected).ok();
    match (expected, json::value(value)) {
        (Some(serde_json::Value::Number(a)), Some(serde_json::Value::Number(b))) => {
            a == b || a.as_f64() == b.as_f64()
        }
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

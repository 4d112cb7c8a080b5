//! Keys: the places of a body, and the headers, that say which definition an answer is of.

mod agreement;

use errbook_contract::layout::{Element, Fact, Member, Text, Value};

use super::expected::{self, expected};
use crate::contract::{Definition, Header};

pub(super) use agreement::Agreement;

/// Whether a place shows `code`, `number`, `docs_url` or `extra.NAME`, or a text of these alone.
#[inline]
pub(super) fn is_key(layout: &Value) -> bool {
    match layout {
        Value::Fact(fact) => is_key_fact(fact),
        Value::Text(pieces) => is_key_text(pieces),
        Value::Or(alternatives) => alternatives.iter().any(is_key),
        Value::Object(_) | Value::List(_) | Value::Literal(_) => false,
    }
}

#[inline]
pub(super) fn is_key_fact(fact: &Fact) -> bool {
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

/// How many keys stand in a body that is a text.
pub(super) fn keys_in(pieces: &[Text]) -> usize {
    let is_key = |piece: &&Text| matches!(piece, Text::Fact(fact) if is_key_fact(fact));
    pieces.iter().filter(is_key).count()
}

/// Whether answers of the definition have keys. `layout` is that of its bodies.
pub(super) fn has_keys(definition: &Definition, layout: Option<&Value>) -> bool {
    let in_body = layout.is_some_and(|layout| match layout {
        Value::Text(pieces) => keys_in(pieces) > 0,
        layout => shows_key(layout, definition),
    });
    in_body || header_keys(definition).next().is_some()
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

/// The headers that show keys alone, each with its value in every answer of the definition.
fn header_keys(definition: &Definition) -> impl Iterator<Item = (&Header, String)> {
    definition.headers.iter().filter_map(|header| {
        let is_key = is_key_text(&header.value);
        let text = is_key.then(|| expected::text(&header.value, definition));
        text.flatten().map(|text| (header, text))
    })
}

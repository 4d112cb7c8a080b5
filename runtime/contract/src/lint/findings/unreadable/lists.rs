//! Lists in which one element can be taken for another.

use crate::layout::{Element, Fact, Member, Text, Value};

/// Why a client cannot read the list, if it cannot.
pub(super) fn fault(elements: &[Element]) -> Option<String> {
    elements.iter().enumerate().find_map(|(index, element)| {
        let Element::Optional(absent) = element else {
            return None;
        };
        // What can follow directly: the next that is required, and the optional ones before it.
        let after = elements.get(index + 1..).unwrap_or_default();
        let required = |element: &Element| matches!(element, Element::Required(_));
        let following = after.iter().position(required).map_or(after.len(), |at| at + 1);
        let other = after.iter().take(following).find(|other| {
            let (Element::Required(other) | Element::Optional(other)) = other;
            passes_for(other, absent)
        })?;
        let list = Value::List(elements.to_vec().into());
        Some(format!(
            "has the list `{list}`, in which clients take `{other}` for `{absent}` where that is absent; let them differ \
             in their kind or a literal"
        ))
    })
}

/// Whether a value that the layout `shown` shows can stand where `place` is.
fn passes_for(shown: &Value, place: &Value) -> bool {
    match (shown, place) {
        (Value::Or(alternatives), place) => alternatives.iter().any(|it| passes_for(it, place)),
        (shown, Value::Or(alternatives)) => alternatives.iter().any(|it| passes_for(shown, it)),
        (Value::Object(shown), Value::Object(place)) => place.iter().all(|member| match member {
            Member::Required(name, place) => has_member(shown, name, place),
            Member::Optional(..) | Member::Details => true,
        }),
        (Value::Literal(shown), Value::Literal(place)) => shown == place,
        (Value::Text(shown), Value::Text(place)) => begin_alike(shown, place),
        (shown, place) => kinds(shown) & kinds(place) != 0,
    }
}

/// Whether the object can have the member that the other one requires.
fn has_member(shown: &[Member], name: &str, place: &Value) -> bool {
    shown.iter().any(|member| match member {
        Member::Required(other, value) | Member::Optional(other, value) => {
            other == name && passes_for(value, place)
        }
        Member::Details => true,
    })
}

fn begin_alike(shown: &[Text], place: &[Text]) -> bool {
    match (shown, place) {
        ([Text::Literal(shown)], [Text::Literal(place)]) => shown == place,
        ([Text::Literal(shown), ..], [Text::Literal(place), ..]) => {
            shown.starts_with(&**place) || place.starts_with(&**shown)
        }
        _ => true,
    }
}

const OBJECT: u8 = 1;
const LIST: u8 = 2;
const STRING: u8 = 4;
const NUMBER: u8 = 8;
const BOOLEAN: u8 = 16;
const NULL: u8 = 32;

/// The kinds of JSON values that the layout shows.
fn kinds(value: &Value) -> u8 {
    match value {
        Value::Fact(fact) => match fact {
            Fact::Number | Fact::Status | Fact::RetryAfter | Fact::RetryAfterMs => NUMBER,
            Fact::Retryable => BOOLEAN,
            Fact::Details => OBJECT,
            Fact::Detail(_) => OBJECT | LIST | STRING | NUMBER | BOOLEAN,
            Fact::Extra(_) => STRING | NUMBER | BOOLEAN | NULL,
            _ => STRING,
        },
        Value::Or(alternatives) => alternatives.iter().fold(0, |all, it| all | kinds(it)),
        Value::Object(_) => OBJECT,
        Value::List(_) => LIST,
        Value::Text(_) => STRING,
        Value::Literal(literal) => match literal.as_bytes().first() {
            Some(b't' | b'f') => BOOLEAN,
            Some(b'n') => NULL,
            _ => NUMBER,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_with_another_literal_are_told_apart() {
        let of = |kind: &'static str| {
            let kind = Member::Required("kind".into(), Value::Literal(kind.into()));
            Value::Object(vec![kind].into())
        };
        let elements = |kind| [Element::Optional(of("1")), Element::Required(of(kind))];
        assert_eq!(fault(&elements("2")), None);
        assert!(fault(&elements("1")).is_some());
    }
}

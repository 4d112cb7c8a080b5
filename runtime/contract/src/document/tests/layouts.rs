//! Layouts as JSON.

use serde_json::json;

use super::super::layout::{deserialize, serialize};
use crate::layout::{Element, Fact, Member, Text, Value};

#[test]
fn every_node_survives_a_round_trip() {
    let fact = |word: &str| Value::Fact(Fact::from_word(word).unwrap());
    let text = |text: &str| Value::Text(vec![Text::Literal(text.to_owned().into())].into());
    let with_fact = vec![Text::Literal("E-".into()), Text::Fact(Fact::Code)];
    for (layout, expected) in [
        (fact("details.a"), json!({ "fact": "details.a" })),
        (
            Value::Or(vec![fact("help"), fact("docs_url"), text("none")].into()),
            json!({ "fact": "help", "or": { "fact": "docs_url", "or": { "literal": "none" } } }),
        ),
        (text("{fixed}"), json!({ "literal": "{fixed}" })),
        (Value::Literal("null".into()), json!({ "literal": null })),
        (Value::Literal("1.5".into()), json!({ "literal": 1.5 })),
        (
            Value::Text(with_fact.into()),
            json!({ "text": ["E-", { "fact": "code" }] }),
        ),
        (
            Value::Object(
                vec![
                    Member::Required("a".into(), fact("code")),
                    Member::Optional("b".into(), Value::Object(vec![].into())),
                    Member::Details,
                ]
                .into(),
            ),
            json!({ "object": [
                { "name": "a", "value": { "fact": "code" } },
                { "name": "b", "value": { "object": [] }, "optional": true },
                { "spread": "details" }
            ] }),
        ),
        (
            Value::List(
                vec![
                    Element::Required(fact("code")),
                    Element::Optional(fact("help")),
                ]
                .into(),
            ),
            json!({ "list": [
                { "value": { "fact": "code" } },
                { "value": { "fact": "help" }, "optional": true }
            ] }),
        ),
    ] {
        // The root has a form of its own for a text, so the node is one level below.
        let list = |value| Some(Value::List(vec![Element::Required(value)].into()));
        let written = serialize(&list(layout.clone()), serde_json::value::Serializer).unwrap();
        assert_eq!(written, json!({ "list": [{ "value": expected }] }));
        assert_eq!(deserialize(written).unwrap(), list(layout));
    }
}

#[test]
fn a_body_can_be_a_text_or_absent() {
    let text = |pieces: &[Text]| Some(Value::Text(pieces.to_vec().into()));
    let fact = || Text::Fact(Fact::Code);
    for (layout, expected) in [
        (text(&[fact()]), json!({ "text": [{ "fact": "code" }] })),
        (
            text(&[Text::Literal("Gone".into())]),
            json!({ "text": ["Gone"] }),
        ),
        (text(&[]), json!({ "text": [] })),
        (None, json!(null)),
    ] {
        let written = serialize(&layout, serde_json::value::Serializer).unwrap();
        assert_eq!(written, expected);
        assert_eq!(deserialize(written).unwrap(), layout);
    }
    let inside = json!({ "list": [{ "value": null }] });
    assert!(deserialize(inside).is_err(), "only the root can be absent");
}

#[test]
fn the_digits_of_a_number_are_preserved() {
    for digits in ["1.10", "100000000000000000000", "1e3"] {
        let layout = Some(Value::Literal(digits.into()));
        let mut json = Vec::new();
        serialize(&layout, &mut serde_json::Serializer::new(&mut json)).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&json),
            format!("{{\"literal\":{digits}}}")
        );
        let read = deserialize(&mut serde_json::Deserializer::from_slice(&json)).unwrap();
        assert_eq!(read, layout);
    }
}

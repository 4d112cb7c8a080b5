use super::*;
use crate::contract::Detail;
use crate::decode::json::Document;

fn definition() -> Definition {
    let extra = [
        ("kind", "\"k\""),
        ("flag", "true"),
        ("nothing", "null"),
        ("list", "[1,2]"),
        ("object", r#"{"a":1}"#),
    ];
    Definition {
        number: Some(7),
        message: "m".into(),
        docs_url: Some("https://docs.example/b".into()),
        details: vec![Detail {
            name: "limit".into(),
            delay: false,
        }]
        .into(),
        extra: extra
            .map(|(name, json)| (name.into(), json.into()))
            .to_vec()
            .into(),
        ..Definition::bare("b", 404)
    }
}

fn extra(name: &'static str) -> Value {
    Value::Fact(Fact::Extra(name.into()))
}

/// Whether a value is the one of every answer, and whether it is compared with that at all.
fn compared(layout: &Value, json: &str) -> (bool, Option<bool>) {
    let definition = definition();
    let expected = expected(layout, &definition);
    let compared = Document::read(json, |value| {
        let equal = expected.and_then(|expected| expected.equals(value));
        Some((shows(&definition, layout, value), equal))
    });
    compared.expect(json)
}

#[test]
fn a_value_is_compared_with_the_one_of_every_answer_if_it_is_of_its_kind() {
    let text = Value::Text(
        vec![
            Text::Literal("E".into()),
            Text::Fact(Fact::Number),
            Text::Fact(Fact::Extra("kind".into())),
            Text::Fact(Fact::Extra("flag".into())),
        ]
        .into(),
    );
    for (layout, same, different, other_kind) in [
        (Value::Fact(Fact::Code), "\"b\"", "\"c\"", "1"),
        (Value::Fact(Fact::Number), "7.0", "8", "\"7\""),
        (
            Value::Fact(Fact::DocsUrl),
            "\"https://docs.example/b\"",
            "\"\"",
            "null",
        ),
        (extra("kind"), "\"\\u006b\"", "\"l\"", "true"),
        (extra("flag"), "true", "false", "\"true\""),
        (extra("list"), "[1, 2]", "[1]", "{}"),
        (extra("object"), "{ \"a\": 1 }", "{}", "[]"),
        (Value::Literal("false".into()), "false", "true", "null"),
        (text, "\"E7ktrue\"", "\"E7\"", "7"),
    ] {
        assert_eq!(compared(&layout, same), (true, Some(true)), "{layout}");
        assert_eq!(
            compared(&layout, different),
            (false, Some(false)),
            "{layout}"
        );
        assert_eq!(compared(&layout, other_kind), (false, None), "{layout}");
    }
    assert_eq!(compared(&extra("nothing"), "null"), (true, Some(true)));
    assert_eq!(compared(&extra("nothing"), "0"), (false, None));
    for layout in [Value::Fact(Fact::Message), extra("absent")] {
        assert_eq!(compared(&layout, "\"m\""), (false, None), "{layout}");
    }
}

#[test]
fn of_alternatives_the_first_that_answers_can_have_is_expected() {
    let or = |first| Value::Or(vec![first, Value::Literal("null".into())].into());
    assert_eq!(compared(&or(extra("kind")), "\"k\""), (true, Some(true)));
    assert_eq!(compared(&or(extra("kind")), "null"), (false, None));
    assert_eq!(compared(&or(extra("absent")), "null"), (true, Some(true)));
}

#[test]
fn an_answer_can_have_what_its_definition_has() {
    let with = definition();
    let without = Definition {
        number: None,
        docs_url: None,
        details: Cow::Borrowed(&[]),
        extra: Cow::Borrowed(&[]),
        ..definition()
    };
    for fact in [
        Fact::Number,
        Fact::DocsUrl,
        Fact::Extra("kind".into()),
        Fact::Detail("limit".into()),
    ] {
        assert!(can_have(&with, &fact), "{fact}");
        assert!(!can_have(&without, &fact), "{fact}");
    }
    assert!(!can_have(&with, &Fact::Extra("limit".into())));
    assert!(!can_have(&with, &Fact::Detail("kind".into())));
    for fact in [Fact::Code, Fact::Message, Fact::Details] {
        assert!(can_have(&without, &fact), "{fact}");
    }
}

use super::*;

fn literal(text: &'static str) -> Text {
    Text::Literal(text.into())
}

#[test]
fn facts_stand_between_literals() {
    let name = Fact::Extra("namespace".into());
    let pieces = [
        Text::Fact(name.clone()),
        literal("#"),
        Text::Fact(Fact::Code),
    ];
    let facts = read(&pieces, "com.a#b#c").unwrap();
    assert_eq!(facts, [(&name, "com.a"), (&Fact::Code, "b#c")]);
    assert_eq!(read(&pieces, "com.a"), None);
}

#[test]
fn the_last_literal_ends_the_text() {
    let pieces = [literal("E"), Text::Fact(Fact::Code), literal("s")];
    assert_eq!(read(&pieces, "Esss").unwrap(), [(&Fact::Code, "ss")]);
    for text in ["Ess ", "ss", "", "E"] {
        assert_eq!(read(&pieces, text), None, "{text}");
    }
    assert_eq!(read(&[literal("E")], "E"), Some(vec![]));
    assert_eq!(read(&[literal("E")], "Es"), None);
    assert_eq!(read(&[], ""), Some(vec![]));
    assert_eq!(read(&[], "E"), None);
}

#[test]
fn facts_that_touch_are_left_out() {
    let touching = [Text::Fact(Fact::Code), Text::Fact(Fact::Message)];
    assert_eq!(read(&touching, "ab"), Some(vec![]));
    let beside = [
        Text::Fact(Fact::Status),
        literal(": "),
        Text::Fact(Fact::Message),
        Text::Fact(Fact::Message),
        literal("."),
    ];
    assert_eq!(
        read(&beside, "404: aa."),
        Some(vec![(&Fact::Status, "404")])
    );
    assert_eq!(read(&beside, "404: aa"), None);
}

#[test]
fn the_keys_of_a_definition_tell_the_other_facts_apart() {
    let definition = Definition {
        number: Some(7),
        message: "m".into(),
        fixed_message: false,
        ..Definition::bare("b", 404)
    };
    let read_as = |pieces: &[Text], text: &str| {
        let facts = read_as(pieces, &definition, text)?;
        let message = facts.iter().find(|(fact, _)| **fact == Fact::Message);
        Some(message.map(|(_, part)| (*part).to_owned()))
    };
    let touching = [Text::Fact(Fact::Code), Text::Fact(Fact::Message)];
    assert_eq!(read_as(&touching, "ba"), Some(Some("a".to_owned())));
    assert_eq!(read_as(&touching, "ab"), None);
    let behind = [
        Text::Fact(Fact::Message),
        literal(" ("),
        Text::Fact(Fact::Number),
        Text::Fact(Fact::Code),
        literal(")"),
    ];
    let expected = Some(Some("a (really) (7b)".to_owned()));
    assert_eq!(read_as(&behind, "a (really) (7b) (7b)"), expected);
    assert_eq!(read_as(&behind, "a (really) (7c)"), None);
}

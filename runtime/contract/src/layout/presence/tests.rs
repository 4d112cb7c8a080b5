//! The presence of each kind of value.

use std::borrow::Cow::Borrowed;

use super::{DetailPresence, Facts, Presence, presence};
use crate::layout::{Element, Fact, Member, Text, Value};

const FACTS: Facts<'static> = Facts {
    number: false,
    help: true,
    docs_url: false,
    retry_after: Presence::Sometimes,
    details: &[
        DetailPresence {
            name: Some("a"),
            optional: false,
            placed: true,
        },
        DetailPresence {
            name: Some("b"),
            optional: true,
            placed: false,
        },
    ],
    extra: &["x"],
};

fn presence_of(value: Value) -> Presence {
    presence(&value, &FACTS)
}

#[test]
fn a_fact_is_present_if_the_error_has_it() {
    assert_eq!(presence_of(Value::Fact(Fact::Code)), Presence::Always);
    assert_eq!(presence_of(Value::Fact(Fact::Number)), Presence::Never);
    assert_eq!(
        presence_of(Value::Fact(Fact::RetryAfterMs)),
        Presence::Sometimes
    );
    assert_eq!(presence_of(Value::Fact(Fact::Details)), Presence::Sometimes);
    assert_eq!(
        presence_of(Value::Fact(Fact::Detail("a".into()))),
        Presence::Always
    );
    assert_eq!(
        presence_of(Value::Fact(Fact::Detail("b".into()))),
        Presence::Sometimes
    );
    assert_eq!(
        presence_of(Value::Fact(Fact::Detail("c".into()))),
        Presence::Never
    );
    assert_eq!(
        presence_of(Value::Fact(Fact::Extra("x".into()))),
        Presence::Always
    );
    assert_eq!(
        presence_of(Value::Fact(Fact::Extra("y".into()))),
        Presence::Never
    );
}

#[test]
fn details_are_absent_if_the_layout_places_all_of_them() {
    let detail = |placed| DetailPresence {
        name: Some("a"),
        optional: false,
        placed,
    };
    let details = |placed| {
        let details = [detail(true), detail(placed)];
        let facts = Facts {
            details: &details,
            ..FACTS
        };
        presence(&Value::Object(Borrowed(&[Member::Details])), &facts)
    };
    assert_eq!(details(true), Presence::Never);
    assert_eq!(details(false), Presence::Sometimes);
}

#[test]
fn an_object_is_present_if_any_fact_in_it_is() {
    const NUMBER: Value = Value::Fact(Fact::Number);
    let object = |value| {
        presence_of(Value::Object(
            vec![
                Member::Required("n".into(), NUMBER),
                Member::Optional("v".into(), value),
            ]
            .into(),
        ))
    };
    assert_eq!(object(NUMBER), Presence::Never);
    assert_eq!(object(Value::Fact(Fact::RetryAfter)), Presence::Sometimes);
    assert_eq!(object(Value::Fact(Fact::Help)), Presence::Always);
    assert_eq!(presence_of(Value::Object(Borrowed(&[]))), Presence::Always);
    assert_eq!(presence_of(Value::List(Borrowed(&[]))), Presence::Always);
}

#[test]
fn a_string_is_present_if_all_facts_in_it_are() {
    let text = |fact| {
        presence_of(Value::Text(
            vec![Text::Fact(Fact::Code), Text::Fact(fact)].into(),
        ))
    };
    assert_eq!(text(Fact::Number), Presence::Never);
    assert_eq!(text(Fact::RetryAfter), Presence::Sometimes);
    assert_eq!(text(Fact::Help), Presence::Always);
}

#[test]
fn alternatives_are_present_if_any_of_them_is() {
    let or = |first, second| presence_of(Value::Or(vec![Value::Fact(first), second].into()));
    assert_eq!(
        or(Fact::Number, Value::Fact(Fact::DocsUrl)),
        Presence::Never
    );
    assert_eq!(
        or(Fact::Number, Value::Literal("1".into())),
        Presence::Always
    );
    assert_eq!(
        or(Fact::RetryAfter, Value::Fact(Fact::Number)),
        Presence::Sometimes
    );
}

#[test]
fn what_has_no_fact_makes_no_list_or_object_present() {
    let literal = || Value::Literal("1".into());
    let list = |elements: Vec<Element>| presence_of(Value::List(elements.into()));
    let object = |members: Vec<Member>| presence_of(Value::Object(members.into()));
    let of_list = |fact: &Fact| {
        let value = || Value::Fact(fact.clone());
        [
            list(vec![
                Element::Required(literal()),
                Element::Required(value()),
            ]),
            list(vec![
                Element::Optional(value()),
                Element::Required(literal()),
            ]),
        ]
    };
    let of_object = |fact: &Fact| {
        let value = || Value::Fact(fact.clone());
        [
            object(vec![
                Member::Required("a".into(), literal()),
                Member::Required("b".into(), value()),
            ]),
            object(vec![
                Member::Optional("b".into(), value()),
                Member::Required("a".into(), literal()),
            ]),
        ]
    };
    for (fact, expected) in [
        (Fact::Number, Presence::Never),
        (Fact::RetryAfter, Presence::Sometimes),
        (Fact::Help, Presence::Always),
    ] {
        assert_eq!(of_list(&fact), [expected; 2], "{fact}");
        assert_eq!(of_object(&fact), [expected; 2], "{fact}");
    }
    // One that may be left out is never left out.
    let absent = || Value::Fact(Fact::Number);
    let elements = vec![Element::Optional(literal()), Element::Required(absent())];
    assert_eq!(list(elements), Presence::Always);
    assert_eq!(list(vec![Element::Required(literal())]), Presence::Always);
}

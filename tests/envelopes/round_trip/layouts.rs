//! Layouts that `envelope!` takes and the four errors can speak.

use errbook::envelope::{Element, Fact, Member, Text, Value};
use proptest::collection::vec;
use proptest::prelude::*;

/// Facts that every answer has.
fn always() -> impl Strategy<Value = Fact> {
    proptest::sample::select(vec![
        Fact::Code,
        Fact::Code,
        Fact::Number,
        Fact::Status,
        Fact::Reason,
        Fact::Message,
        Fact::Message,
        Fact::Description,
        Fact::Help,
        Fact::DocsUrl,
        Fact::Retry,
        Fact::Retryable,
        Fact::Effect,
        Fact::Extra("area".into()),
    ])
}

/// Facts that some answers lack.
fn sometimes() -> impl Strategy<Value = Fact> {
    proptest::sample::select(vec![
        Fact::RetryAfter,
        Fact::RetryAfterMs,
        Fact::Detail("text".into()),
        Fact::Detail("limit".into()),
        Fact::Detail("value".into()),
        Fact::Detail("delay".into()),
    ])
}

fn literal() -> impl Strategy<Value = Value> {
    let text = |text: &'static str| Value::Text(vec![Text::Literal(text.into())].into());
    proptest::sample::select(vec![
        Value::Literal("null".into()),
        Value::Literal("0".into()),
        Value::Literal("false".into()),
        text("none"),
        text(""),
    ])
}

/// Facts with literals, most of them between the facts.
fn pieces() -> impl Strategy<Value = Value> {
    let separator = proptest::sample::select(vec!["|", " #", ";", "|", "/"]);
    let part = (always(), proptest::option::weighted(0.8, separator));
    vec(part, 1..4).prop_map(|parts| {
        let mut pieces = Vec::new();
        for (fact, separator) in parts {
            pieces.push(Text::Fact(fact));
            pieces.extend(separator.map(|text| Text::Literal(text.into())));
        }
        Value::Text(pieces.into())
    })
}

/// A value that every answer has.
fn present() -> impl Strategy<Value = Value> {
    let or = vec(sometimes(), 1..3);
    let leaf = prop_oneof![
        4 => always().prop_map(Value::Fact),
        1 => literal(),
        1 => pieces(),
        1 => (or, literal()).prop_map(|(facts, literal)| {
            let facts = facts.into_iter().map(Value::Fact);
            Value::Or(facts.chain([literal]).collect())
        }),
    ];
    leaf.prop_recursive(3, 16, 5, |inner| {
        prop_oneof![object(inner.clone()), list(inner)]
    })
}

/// A value that some answers lack.
fn absent() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => sometimes().prop_map(Value::Fact),
        1 => sometimes().prop_map(|fact| {
            Value::Text(vec![Text::Literal("~".into()), Text::Fact(fact)].into())
        }),
        1 => sometimes().prop_map(|fact| {
            Value::Object(vec![Member::Optional("x".into(), Value::Fact(fact))].into())
        }),
    ]
}

fn object(inner: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Value> {
    let member = prop_oneof![
        inner.prop_map(|value| (false, value)),
        absent().prop_map(|value| (true, value)),
        Just((true, Value::Fact(Fact::Details))),
    ];
    let id = always().prop_map(Value::Fact);
    (id, vec(member, 0..5), any::<bool>()).prop_map(|(id, members, spread)| {
        let mut object = vec![Member::Required("id".into(), id)];
        for (position, (is_optional, value)) in members.into_iter().enumerate() {
            let name = format!("m{position}").into();
            object.push(match is_optional {
                true => Member::Optional(name, value),
                false => Member::Required(name, value),
            });
        }
        if spread {
            object.push(Member::Details);
        }
        Value::Object(object.into())
    })
}

fn list(inner: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Value> {
    let element = prop_oneof![
        inner.prop_map(Element::Required),
        absent().prop_map(Element::Optional),
    ];
    let first = always().prop_map(|fact| Element::Required(Value::Fact(fact)));
    (first, vec(element, 0..4)).prop_map(|(first, elements)| {
        let elements = std::iter::once(first).chain(elements);
        Value::List(elements.collect())
    })
}

/// A layout with a place for every detail, and one for all of them at most.
pub(super) fn layout() -> impl Strategy<Value = Value> {
    let root = prop_oneof![
        6 => object(present().boxed()).boxed(),
        1 => list(present().boxed()).boxed(),
        1 => pieces().boxed(),
    ];
    root.prop_filter("`details` twice", |layout| {
        let facts = layout.facts();
        facts.iter().filter(|fact| ***fact == Fact::Details).count() <= 1
    })
}

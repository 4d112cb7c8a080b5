//! Layouts read from documents.

use serde_json::{Value as Json, json};

use super::{is_reordered, only_adds_members, rule, rules};
use crate::document::EnvelopeDocument;
use crate::layout::Value;

fn layout(node: Json) -> Value {
    let json = json!({ "id": "TEST", "content_type": "application/json", "layout": node });
    serde_json::from_value::<EnvelopeDocument>(json)
        .unwrap()
        .layout
        .unwrap()
}

/// A member; a name that ends in `?` makes it optional.
fn member(name: &str, value: Json) -> Json {
    match name.strip_suffix('?') {
        Some(name) => json!({ "name": name, "value": value, "optional": true }),
        None => json!({ "name": name, "value": value }),
    }
}

fn object<const N: usize>(members: [Json; N]) -> Json {
    json!({ "object": members.as_slice() })
}

fn list<const N: usize>(values: [Json; N]) -> Json {
    let elements = values.map(|value| json!({ "value": value }));
    json!({ "list": elements.as_slice() })
}

fn fact(word: &str) -> Json {
    json!({ "fact": word })
}

fn literal(value: impl Into<Json>) -> Json {
    json!({ "literal": value.into() })
}

fn details() -> Json {
    json!({ "spread": "details" })
}

#[test]
fn the_order_of_members_does_not_matter_but_that_of_elements_does() {
    let other = |one: Json| json!({ "fact": "help", "or": one });
    let x = || other(object([member("y", literal(1)), member("z", literal(","))]));
    let w = || member("w?", fact("status"));
    let element = || object([member("x", x()), w()]);
    let a = |value| member("a", value);
    let b = || member("b", literal(2));
    let old = layout(object([a(list([fact("code"), element()])), details(), b()]));
    let turned = other(object([member("z", literal(",")), member("y", literal(1))]));
    for new in [
        object([details(), b(), a(list([fact("code"), element()]))]),
        object([
            a(list([fact("code"), object([w(), member("x", turned)])])),
            details(),
            b(),
        ]),
    ] {
        assert!(is_reordered(&old, &layout(new.clone())), "{new}");
    }
    let required = object([member("x", x()), member("w", fact("status"))]);
    let swapped = other(object([member("y", literal("z")), member("z", literal(1))]));
    for new in [
        object([a(list([element(), fact("code")])), details(), b()]),
        object([a(list([fact("code"), required])), details(), b()]),
        object([
            a(list([fact("code"), object([member("x", swapped), w()])])),
            details(),
            b(),
        ]),
        object([b(), details()]),
        object([
            a(list([fact("code"), element()])),
            details(),
            b(),
            member("c", literal(3)),
        ]),
    ] {
        assert!(!is_reordered(&old, &layout(new.clone())), "{new}");
    }
}

#[test]
fn only_members_count_as_additions() {
    let a = || member("a", fact("code"));
    let c = || member("c", fact("message"));
    let b = || member("b?", object([c()]));
    let old = layout(object([a(), b(), details()]));
    let y = || object([member("y", literal(2))]);
    let larger = object([
        member("x", list([literal(1), y()])),
        c(),
        member("d", literal("}")),
    ]);
    for new in [
        object([a(), b(), details()]),
        object([member("new", literal(1)), a(), b(), details()]),
        object([
            a(),
            member("b?", larger),
            details(),
            member("z", literal(1)),
        ]),
        object([
            details(),
            member("b?", object([member("x", literal(1)), c()])),
            a(),
        ]),
    ] {
        assert!(only_adds_members(&old, &layout(new.clone())), "{new}");
    }
    let placed = json!({ "text": [{ "fact": "details.d" }] });
    for new in [
        object([a(), b()]),
        object([member("a", fact("message")), b(), details()]),
        object([a(), member("b", object([c()])), details()]),
        object([
            a(),
            member("b?", object([member("c", literal("message"))])),
            details(),
        ]),
        list([object([a(), b(), details()])]),
        object([a(), b(), member("d?", fact("details.d")), details()]),
        object([a(), b(), member("d?", placed), details()]),
        literal("code"),
    ] {
        assert!(!only_adds_members(&old, &layout(new.clone())), "{new}");
    }
}

#[test]
fn a_list_takes_no_additions() {
    let old = layout(object([member("a", list([object([])]))]));
    let new = layout(object([member(
        "a",
        list([object([member("b", literal(1))])]),
    )]));
    assert!(!only_adds_members(&old, &new));
}

#[test]
fn the_rule_says_what_has_become_of_the_layout() {
    let [a, b] = ["a", "b"].map(|name| member(name, fact("code")));
    let [ab, ba, only_a, only_b] = [
        vec![a.clone(), b.clone()],
        vec![b.clone(), a.clone()],
        vec![a],
        vec![b],
    ]
    .map(|members| layout(json!({ "object": members })));
    for (old, new, expected) in [
        (None, None, rules::ENVELOPE_RENAMED),
        (Some(&ab), Some(&ab), rules::ENVELOPE_RENAMED),
        (Some(&ab), Some(&ba), rules::ENVELOPE_REORDERED),
        (Some(&only_a), Some(&ba), rules::ENVELOPE_GROWN),
        (Some(&only_a), Some(&only_b), rules::ENVELOPE_CHANGED),
        (Some(&ab), None, rules::ENVELOPE_CHANGED),
        (None, Some(&ab), rules::ENVELOPE_CHANGED),
    ] {
        assert_eq!(rule(old, new), expected, "{old:?} {new:?}");
    }
}

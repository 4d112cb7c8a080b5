//! The type of a detail: what is known of it before and after, and where clients see it.

use serde_json::{Value, json};

use super::super::change::Rule;
use super::super::rules::{self, another_value, hidden};
use super::{catalog, code, fact, said, with};

/// A document whose code has this detail in `details`.
fn of(detail: &Value) -> Value {
    shown_in(("details?", fact("details")), &[detail])
}

const NAMES: [&str; 2] = ["d", "e"];

fn shown_in(member: (&str, Value), details: &[&Value]) -> Value {
    let named = |(index, detail): (usize, &&Value)| with(json!({ "name": NAMES[index] }), detail);
    let details: Vec<_> = details.iter().enumerate().map(named).collect();
    let code = code("gone", 410, &json!({ "details": details }));
    catalog(&[("code", fact("code")), member], &[code])
}

#[test]
fn the_rule_follows_from_what_is_known_before_and_after() {
    let unknown = || json!({});
    let typed = |kind: &str| json!({ "schema": { "type": kind } });
    let inferred = |kind: &str| with(typed(kind), &json!({ "inferred": true }));
    let computed = |detail: Value| with(detail, &json!({ "computed": true }));
    let rust = |name: &str, detail: Value| with(detail, &json!({ "rust": name }));
    let integers = || json!({ "schema": { "type": "array", "items": { "type": "integer" } } });
    let strings = || json!({ "schema": { "type": "array", "items": { "type": "string" } } });
    let optional = json!({ "optional": true });
    let table: &[(Value, Value, &[Rule])] = &[
        // Both are known.
        (typed("string"), typed("integer"), &[rules::DETAIL_TYPE]),
        (integers(), strings(), &[rules::DETAIL_TYPE]),
        (
            rust("A", typed("string")),
            rust("B", typed("string")),
            &[hidden(rules::DETAIL_RESPELLED)],
        ),
        (
            computed(typed("string")),
            typed("string"),
            &[hidden(rules::DETAIL_RESPELLED)],
        ),
        (
            rust("A", computed(typed("string"))),
            rust("B", typed("string")),
            &[hidden(rules::DETAIL_RESPELLED)],
        ),
        (
            with(typed("string"), &json!({ "description": "a" })),
            with(typed("string"), &json!({ "description": "b" })),
            &[rules::DOCUMENTATION],
        ),
        // Of a list whose elements are unknown it is known that it is a list.
        (typed("array"), typed("string"), &[rules::DETAIL_TYPE]),
        (typed("string"), typed("array"), &[rules::DETAIL_TYPE]),
        (
            typed("array"),
            inferred("string"),
            &[rules::DETAIL_INFERRED],
        ),
        (inferred("array"), typed("string"), &[rules::DETAIL_TYPED]),
        (
            rust("A", typed("array")),
            rust("B", typed("string")),
            &[rules::DETAIL_TYPE_UNKNOWN],
        ),
        // Neither is known.
        (
            rust("f", computed(unknown())),
            rust("g", computed(unknown())),
            &[rules::DETAIL_FUNCTION],
        ),
        (
            rust("f", computed(unknown())),
            unknown(),
            &[rules::DETAIL_TYPE_UNKNOWN],
        ),
        (
            unknown(),
            rust("f", computed(unknown())),
            &[rules::DETAIL_TYPE_UNKNOWN],
        ),
        (unknown(), inferred("string"), &[rules::DETAIL_INFERRED]),
        (inferred("string"), unknown(), &[rules::DETAIL_INFERRED]),
        (
            inferred("string"),
            inferred("integer"),
            &[rules::DETAIL_INFERRED],
        ),
        (
            rust("A", inferred("string")),
            rust("B", inferred("integer")),
            &[rules::DETAIL_TYPE_UNKNOWN],
        ),
        // It becomes known.
        (unknown(), typed("string"), &[rules::DETAIL_TYPED]),
        (
            rust("A", unknown()),
            rust("B", typed("string")),
            &[rules::DETAIL_TYPE_UNKNOWN],
        ),
        (
            computed(unknown()),
            typed("string"),
            &[rules::DETAIL_TYPE_UNKNOWN, rules::DETAIL_TYPE_UNKNOWN],
        ),
        (
            with(inferred("string"), &optional),
            typed("string"),
            &[rules::DETAIL_TYPED, rules::DETAIL_REQUIRED],
        ),
        (
            inferred("string"),
            typed("string"),
            &[hidden(rules::DETAIL_TYPED)],
        ),
        // It is no longer known.
        (typed("string"), unknown(), &[rules::DETAIL_TYPE_UNKNOWN]),
    ];
    for (old, new, expected) in table {
        assert_eq!(super::rules(&of(old), &of(new)), *expected, "{old} {new}");
    }
}

#[test]
fn only_a_text_hides_another_type_and_not_that_of_a_list_or_an_object() {
    let in_text = |kind: &str| {
        let member = ("x", json!({ "text": ["a ", fact("details.d")] }));
        shown_in(member, &[&json!({ "schema": { "type": kind } })])
    };
    let notable = another_value(rules::DETAIL_TYPE);
    for (old, new, expected) in [
        ("string", "integer", notable),
        ("integer", "string", notable),
        ("string", "object", rules::DETAIL_TYPE),
        ("object", "string", rules::DETAIL_TYPE),
    ] {
        let found = super::rules(&in_text(old), &in_text(new));
        assert_eq!(found, [expected], "{old} {new}");
    }
}

#[test]
fn a_detail_is_found_by_its_name() {
    let typed = |kind: &str| json!({ "schema": { "type": kind } });
    let of = |second: &str| {
        shown_in(
            ("x", fact("details.e")),
            &[&typed("string"), &typed(second)],
        )
    };
    let found = super::rules(&of("integer"), &of("string"));
    assert_eq!(found, [rules::DETAIL_TYPE]);
}

#[test]
fn a_reference_is_what_it_refers_to() {
    let named =
        |kind: &str| json!({ "schemas": { "T": { "type": kind }, "U": { "type": "null" } } });
    let reference = || json!({ "$ref": "#/schemas/T" });
    let plain = || json!({ "type": "integer" });
    let nothing = || json!({ "type": "null" });
    let either = |schema: Value| json!({ "anyOf": [schema, nothing()] });
    let list = |schema: Value| json!({ "type": "array", "items": schema });
    let with_schema =
        |schema: Value, kind: &str| with(of(&json!({ "schema": schema })), &named(kind));
    for (old, new) in [
        (reference(), plain()),
        (either(reference()), either(plain())),
    ] {
        let [old, new] = [old, new].map(|schema| with_schema(schema, "integer"));
        assert_eq!(said(&old, &new), [""; 0]);
        assert_eq!(said(&new, &old), [""; 0]);
    }
    // The type changes behind the reference, which stays.
    let member = |schema: Value| json!({ "type": "object", "properties": { "m": schema } });
    for schema in [
        reference(),
        either(reference()),
        list(reference()),
        list(list(reference())),
        member(reference()),
        member(list(reference())),
    ] {
        let of = |kind| with_schema(schema.clone(), kind);
        let found = super::rules(&of("integer"), &of("string"));
        assert_eq!(found, [rules::DETAIL_TYPE], "{schema}");
        // Without the details in the body it is hidden.
        let unseen = |kind| {
            with(
                of(kind),
                &json!({ "envelopes": catalog(&[], &[])["envelopes"] }),
            )
        };
        let found = super::rules(&unseen("integer"), &unseen("string"));
        assert_eq!(found, [hidden(rules::DETAIL_TYPE)], "{schema}");
    }
    // What is no reference is compared as it is written.
    let described = |text: &str| with(either(plain()), &json!({ "description": text }));
    let [old, new] = ["a", "b"].map(|text| with_schema(described(text), "integer"));
    assert_eq!(super::rules(&old, &new), [rules::DOCUMENTATION]);
}

//! What is said of each change of a schema, and that nothing else is said.

mod numbers;

use serde_json::{Value, json};

use super::{Schemas, compare};

/// The rule and the text of each change.
fn texts(old: &Value, new: &Value) -> Vec<String> {
    let none = Schemas::new();
    let changes = compare((old, &none), (new, &none)).into_iter();
    let changes =
        changes.map(|change| format!("{}{}: {}", change.rule.0, change.path, change.what));
    changes.collect()
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}

#[track_caller]
fn assert_both(old: &Value, new: &Value, forward: &[&str], back: &[&str]) {
    assert_eq!(texts(old, new), forward);
    assert_eq!(texts(new, old), back);
}

#[test]
fn members_that_are_only_required_count() {
    let none = object(json!({}), &[]);
    let only = object(json!({}), &["x"]);
    let added = ["detail-member-added.x: the member was added"];
    let went = ["detail-member.x: became optional"];
    assert_both(&none, &only, &added, &went);
    let typed = |kind: &str| object(json!({ "a": { "type": kind } }), &["a", "x"]);
    let texts = texts(&typed("integer"), &typed("string"));
    assert_eq!(texts.len(), 1, "{texts:?}");
}

#[test]
fn a_member_that_went_is_told_from_one_that_became_optional() {
    let member = || json!({ "a": { "type": "integer" } });
    let required = object(member(), &["a"]);
    let went = ["detail-member.a: the member was removed"];
    let came = ["detail-member-added.a: the member was added"];
    assert_both(&required, &object(json!({}), &[]), &went, &came);
    let optional = ["detail-member.a: became optional"];
    let always = ["detail-required.a: is always present"];
    assert_both(&required, &object(member(), &[]), &optional, &always);
}

#[test]
fn an_alternative_is_named_by_what_tells_it_from_the_others() {
    let kind = |word: &str| {
        object(
            json!({ "kind": { "enum": [word] }, "n": { "type": "integer" } }),
            &["kind", "n"],
        )
    };
    let only = |name: &str| {
        let mut arm = object(json!({}), &[name]);
        arm["properties"][name] = json!({ "type": "integer" });
        arm
    };
    let any = |arms: &[Value]| json!({ "oneOf": arms });
    assert_both(
        &any(&[kind("a"), kind("b")]),
        &any(&[kind("a"), kind("b"), kind("c")]),
        &[r#"detail-range: an object with `kind: "c"` can arrive"#],
        &[r#"detail-narrowed: an object with `kind: "c"` no longer arrives"#],
    );
    assert_both(
        &any(&[only("a"), only("b")]),
        &any(&[only("b"), only("a"), only("c")]),
        &[r#"detail-range: an object with `"c"` can arrive"#],
        &[r#"detail-narrowed: an object with `"c"` no longer arrives"#],
    );
    let two = object(
        json!({ "a": { "type": "integer" }, "b": { "type": "integer" } }),
        &["a", "b"],
    );
    assert_both(
        &any(&[kind("a"), kind("b")]),
        &any(&[kind("a"), kind("b"), two]),
        &["detail-range: another object can arrive"],
        &["detail-narrowed: another object no longer arrives"],
    );
}

#[test]
fn members_by_pattern_come_and_go() {
    let named = |pattern: &str| json!({ "type": "object", "patternProperties": { pattern: { "type": "integer" }, "^x": { "type": "string" } } });
    let changes = [
        "detail-range.*: members named like `^b` can arrive",
        "detail-narrowed.*: members named like `^a` no longer arrive",
    ];
    assert_eq!(texts(&named("^a"), &named("^b")), changes);
}

#[test]
fn elements_of_lists_and_tuples() {
    let typed = |kind: &str| json!({ "type": kind });
    let list = |kind: &str| json!({ "type": "array", "items": typed(kind) });
    let tuple = |kinds: [&str; 2]| json!({ "type": "array", "prefixItems": kinds.map(typed) });
    // The elements of a list are those of a tuple.
    assert_both(&list("integer"), &tuple(["integer", "integer"]), &[], &[]);
    let other = texts(
        &tuple(["integer", "string"]),
        &tuple(["integer", "boolean"]),
    );
    assert_eq!(other.len(), 1, "{other:?}");
    assert!(other[0].starts_with("detail-type[1]: "), "{other:?}");
    // A list that is new is another kind, and not another list.
    let arrived = texts(
        &typed("integer"),
        &json!({ "anyOf": [typed("integer"), list("string")] }),
    );
    assert_eq!(arrived.len(), 1, "{arrived:?}");
    assert!(arrived[0].starts_with("detail-type: "), "{arrived:?}");
}

#[test]
fn the_format_of_each_kind_is_its_own() {
    let either = |number: &str, text: &str| {
        json!({ "anyOf": [
            { "type": "integer", "format": number },
            { "type": "string", "format": text },
        ] })
    };
    let both = texts(&either("int32", "date"), &either("int64", "time"));
    let expected = [
        "detail-range: the format `int32` became `int64`, -2147483648 to 2147483647 became -9223372036854775808 to 9223372036854775807",
        "detail-range: the format `date` became `time`",
    ];
    let mut sorted = both.clone();
    sorted.sort();
    let mut all = expected.to_vec();
    all.sort_unstable();
    assert_eq!(sorted, all);
}

#[test]
fn kinds_are_named_as_in_json() {
    let typed = |kinds: Value| json!({ "type": kinds });
    for (old, new, rule, what) in [
        (
            "integer",
            json!("number"),
            "detail-type",
            "`integer` became `number`",
        ),
        (
            "number",
            json!("integer"),
            "detail-narrowed",
            "`number` became `integer`",
        ),
        (
            "string",
            json!(["string", "null"]),
            "detail-type",
            "`string` became `null or string`",
        ),
    ] {
        let changes = texts(&typed(json!(old)), &typed(new));
        assert_eq!(changes, [format!("{rule}: {what}")]);
    }
}

#[test]
fn any_value_of_a_kind_can_take_the_place_of_words() {
    for (words, kind, name) in [
        (json!(["a"]), "string", "string"),
        (json!([1.5]), "number", "number"),
        (json!([1]), "integer", "integer"),
        (json!([true]), "boolean", "boolean"),
    ] {
        let only = words[0].to_string();
        assert_both(
            &json!({ "enum": words }),
            &json!({ "type": kind }),
            &[&format!("detail-range: any {name} can arrive")],
            &[&format!("detail-narrowed: only `{only}` arrives")],
        );
    }
}

#[test]
fn alternatives_that_nothing_tells_apart_belong_together_by_their_order() {
    let pair = |names: [&str; 2], kind: &str| {
        let mut object = object(json!({}), &names);
        for name in names {
            object["properties"][name] = json!({ "type": kind });
        }
        object
    };
    let any =
        |last: &str| json!({ "anyOf": [pair(["a", "b"], "integer"), pair(["c", "d"], last)] });
    assert_both(
        &any("integer"),
        &any("string"),
        &[
            "detail-type.c: `integer` became `string`",
            "detail-type.d: `integer` became `string`",
        ],
        &[
            "detail-type.c: `string` became `integer`",
            "detail-type.d: `string` became `integer`",
        ],
    );
    // Objects that went, or came, are another kind.
    assert_both(
        &any("integer"),
        &json!({ "type": "string" }),
        &["detail-type: `object` became `string`"],
        &["detail-type: `string` became `object`"],
    );
}

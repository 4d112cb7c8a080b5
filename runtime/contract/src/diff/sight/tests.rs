//! One fact that changes, under every kind of layout.

mod missing;

use serde_json::{Value, json};

use crate::diff::{Level, diff};
use crate::document::CatalogDocument;

/// A fact that can be absent, or has two values.
struct Subject {
    /// As layouts write it.
    fact: &'static str,
    is_number: bool,
    /// The members of the code that give its value; the first two differ, and the last has none.
    members: [Value; 3],
}

fn subjects() -> Vec<Subject> {
    let texts = |fact, name: &str| Subject {
        fact,
        is_number: false,
        members: [json!({ name: "/a" }), json!({ name: "/b" }), json!({})],
    };
    vec![
        texts("help", "help"),
        texts("docs_url", "docs_url"),
        Subject {
            fact: "number",
            is_number: true,
            members: [json!({ "number": 1 }), json!({ "number": 2 }), json!({})],
        },
        Subject {
            fact: "extra.x",
            is_number: false,
            members: [
                json!({ "extra": { "x": "a" } }),
                json!({ "extra": { "x": "b" } }),
                json!({}),
            ],
        },
    ]
}

/// Facts that every code has.
fn always() -> Vec<(&'static str, [Value; 2])> {
    vec![
        (
            "message",
            [json!({ "message": ["A"] }), json!({ "message": ["B"] })],
        ),
        (
            "description",
            [json!({ "description": "A" }), json!({ "description": "B" })],
        ),
        (
            "effect",
            [json!({ "effect": "unknown" }), json!({ "effect": "none" })],
        ),
    ]
}

/// How the response shows the fact: a layout, and headers.
fn shown(fact: &str, how: &str) -> (Value, Value) {
    let node = json!({ "fact": fact });
    let text = json!(["a ", { "fact": fact }]);
    let member = |value: Value, optional: bool| {
        json!({ "object": [
            { "name": "code", "value": { "fact": "code" } },
            { "name": "x", "value": value, "optional": optional }
        ] })
    };
    let plain = json!({ "object": [{ "name": "code", "value": { "fact": "code" } }] });
    match how {
        "required" => (member(node, false), json!([])),
        "optional" => (member(node, true), json!([])),
        "or" => (
            member(json!({ "fact": fact, "or": { "literal": "none" } }), false),
            json!([]),
        ),
        "in a string" => (member(json!({ "text": text }), true), json!([])),
        "in a text" => (
            json!({ "text": [{ "fact": "code" }, { "fact": fact }] }),
            json!([]),
        ),
        "in a list" => (
            json!({ "list": [{ "value": { "fact": "code" } }, { "value": node }] }),
            json!([]),
        ),
        "in a header" => (plain, json!([{ "name": "X-Fact", "value": text }])),
        "hidden" => (plain, json!([])),
        "without a body" => (Value::Null, json!([])),
        other => panic!("{other}"),
    }
}

fn document(layout: &Value, headers: &Value, members: &Value) -> CatalogDocument {
    let media_type = (!layout.is_null()).then_some("application/json");
    let mut code = json!({
        "code": "gone", "status": 410, "retry": { "class": "never" }, "effect": "none", "message": ["Gone"],
        "description": "Gone", "content_type": media_type, "envelope": "E", "retry_after": "never",
        "headers": headers
    });
    for (name, value) in members.as_object().into_iter().flatten() {
        code[name] = value.clone();
    }
    let json = json!({
        "errbook": 1, "id": "", "retired": [], "codes": [code],
        "envelopes": [{ "id": "E", "content_type": media_type, "layout": layout }]
    });
    CatalogDocument::from_json(&json.to_string()).unwrap()
}

fn level(fact: &str, how: &str, old: &Value, new: &Value) -> Level {
    let (layout, headers) = shown(fact, how);
    let [old, new] = [old, new].map(|members| document(&layout, &headers, members));
    let changes = diff(&old, &new);
    changes
        .level()
        .unwrap_or_else(|| panic!("{fact} {how}: no change is reported"))
}

fn assert_level(fact: &str, hows: &[&str], old: &Value, new: &Value, expected: Level) {
    for how in hows {
        assert_eq!(level(fact, how, old, new), expected, "{fact} {how}");
    }
}

const SHOWN: [&str; 7] = [
    "required",
    "optional",
    "or",
    "in a string",
    "in a text",
    "in a list",
    "in a header",
];
const HIDDEN: [&str; 2] = ["hidden", "without a body"];

#[test]
fn another_value_is_at_least_notable_where_it_is_shown_and_informational_elsewhere() {
    let optional = subjects().into_iter().map(|subject| {
        let [first, second, _] = subject.members;
        (subject.fact, [first, second])
    });
    for (fact, [first, second]) in optional.chain(always()) {
        for (old, new) in [(&first, &second), (&second, &first)] {
            for how in SHOWN {
                assert!(level(fact, how, old, new) <= Level::Notable, "{fact} {how}");
            }
            // Whether a repeat is safe matters without being shown.
            let expected = match fact {
                "effect" if *new == first => Level::Breaking,
                "effect" => Level::Notable,
                _ => Level::Informational,
            };
            assert_level(fact, &HIDDEN, old, new, expected);
        }
    }
}

#[test]
fn a_fact_that_goes_breaks_unless_a_value_of_its_type_takes_its_place() {
    for Subject {
        fact,
        is_number,
        members: [value, _, none],
    } in subjects()
    {
        let shown = [
            "required",
            "optional",
            "in a string",
            "in a list",
            "in a header",
        ];
        assert_level(fact, &shown, &value, &none, Level::Breaking);
        let seen = level(fact, "or", &value, &none);
        assert!(seen <= Level::Notable, "{fact}");
        assert!(seen == Level::Breaking || !is_number, "{fact}");
        assert_level(fact, &HIDDEN, &value, &none, Level::Informational);
    }
}

#[test]
fn a_fact_that_comes_is_an_addition_unless_it_takes_the_place_of_another_type() {
    for Subject {
        fact,
        is_number,
        members: [value, _, none],
    } in subjects()
    {
        let added = [
            "optional",
            "in a string",
            "in a header",
            "hidden",
            "without a body",
        ];
        assert_level(fact, &added, &none, &value, Level::Informational);
        let seen = level(fact, "or", &none, &value);
        assert!(seen <= Level::Notable, "{fact}");
        assert!(seen == Level::Breaking || !is_number, "{fact}");
    }
}

fn detail(name: &str, schema: &str, more: &Value) -> Value {
    let mut detail = json!({ "name": name, "schema": { "type": schema } });
    for (name, value) in more.as_object().into_iter().flatten() {
        detail[name] = value.clone();
    }
    json!({ "details": [detail] })
}

#[test]
fn a_detail_counts_where_it_is_shown() {
    let string = detail("d", "string", &json!({}));
    let integer = detail("d", "integer", &json!({}));
    let optional = detail("d", "string", &json!({ "optional": true }));
    let none = json!({});
    let of = |how, old: &Value, new: &Value| level("details.d", how, old, new);
    for how in ["required", "optional", "in a list", "in a header"] {
        let is_text = how == "in a header";
        let expected = if is_text {
            Level::Notable
        } else {
            Level::Breaking
        };
        assert_eq!(of(how, &string, &integer), expected, "{how}");
        assert_eq!(of(how, &string, &none), Level::Breaking, "{how}");
        assert_eq!(of(how, &string, &optional), Level::Breaking, "{how}");
        assert_eq!(of(how, &optional, &string), Level::Informational, "{how}");
    }
    assert_eq!(of("or", &string, &optional), Level::Notable);
    assert_eq!(of("or", &integer, &string), Level::Breaking);
    assert_eq!(of("in a string", &integer, &string), Level::Notable);
    for how in HIDDEN {
        for (old, new) in [(&string, &integer), (&string, &none), (&string, &optional)] {
            assert_eq!(of(how, old, new), Level::Informational, "{how}");
        }
    }
    assert_eq!(
        level("details", "optional", &string, &integer),
        Level::Breaking
    );
    assert_eq!(
        level("details", "optional", &none, &string),
        Level::Informational
    );
}

#[test]
fn a_flattened_detail_has_no_name_that_is_seen() {
    let flattened =
        |name| json!({ "details": [{ "name": name, "flattened": true, "rust": "Map" }] });
    for how in ["required", "optional"] {
        let seen = level("details", how, &flattened("a"), &flattened("b"));
        assert_eq!(seen, Level::Informational, "{how}");
    }
}

#[test]
fn a_delay_that_comes_in_place_of_a_string_breaks() {
    let [never, sometimes] = ["never", "sometimes"].map(|word| json!({ "retry_after": word }));
    assert_eq!(
        level("retry_after", "or", &never, &sometimes),
        Level::Breaking
    );
    assert_eq!(
        level("retry_after", "optional", &never, &sometimes),
        Level::Informational
    );
}

#[test]
fn a_code_that_is_not_shown_can_be_renamed() {
    let message = json!({ "object": [{ "name": "error", "value": { "fact": "message" } }] });
    let renamed = |layout: &Value, headers: &Value, more: &Value| {
        let mut new = more.clone();
        new["code"] = json!("lost");
        let (old, new) = (
            document(layout, headers, &json!({})),
            document(layout, headers, &new),
        );
        diff(&old, &new).level()
    };
    let none = json!([]);
    assert_eq!(
        renamed(&message, &none, &json!({})),
        Some(Level::Informational)
    );
    let other = json!({ "message": ["Lost"] });
    assert_eq!(renamed(&message, &none, &other), Some(Level::Breaking));
    let header = json!([{ "name": "X-Code", "value": [{ "fact": "code" }] }]);
    assert_eq!(
        renamed(&message, &header, &json!({})),
        Some(Level::Breaking)
    );
    assert_eq!(
        renamed(&Value::Null, &none, &json!({})),
        Some(Level::Informational)
    );
}

#[test]
fn a_media_type_in_another_spelling_is_the_same() {
    let (layout, headers) = shown("code", "hidden");
    let of = |content_type: &str| {
        let old = document(&layout, &headers, &json!({}));
        let new = document(&layout, &headers, &json!({ "content_type": content_type }));
        diff(&old, &new).level()
    };
    assert_eq!(of("Application/JSON"), Some(Level::Informational));
    assert_eq!(of("application/problem+json"), Some(Level::Breaking));
}

#[test]
fn clients_of_grpc_see_the_code_and_the_message() {
    let grpc = |more: Value| {
        let mut members = json!({ "domain": "example.com", "grpc": "not_found" });
        for (name, value) in more.as_object().into_iter().flatten() {
            members[name] = value.clone();
        }
        document(&Value::Null, &json!([]), &members)
    };
    let old = grpc(json!({}));
    let renamed = diff(&old, &grpc(json!({ "code": "lost" })));
    assert_eq!(renamed.level(), Some(Level::Breaking));
    let said = diff(&old, &grpc(json!({ "message": ["Lost"] })));
    assert_eq!(said.level(), Some(Level::Notable));
}

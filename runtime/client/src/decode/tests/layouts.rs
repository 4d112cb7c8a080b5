//! What is read where the layout has lists, alternatives, and details with a place of their own.

use errbook_contract::Retry;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{JSON, code, contract, envelope, read};
use crate::{Answer, Contract, Decoded};

/// The layout of one envelope, whose definitions have these codes and members.
fn of_layout<const N: usize>(layout: Value, codes: [(&str, Value); N]) -> Contract {
    let envelope = envelope("E", JSON, layout);
    let codes = codes.map(|(name, members)| code(name, &envelope, members));
    contract(&[&envelope], &codes)
}

/// `{ "code": code, NAME: VALUE }`
fn beside_code(name: &str, value: Value) -> Value {
    let member = json!({ "name": name, "value": value });
    json!({ "object": [{ "name": "code", "value": { "fact": "code" } }, member] })
}

fn decode(contract: &Contract, body: &str) -> Decoded {
    let headers = HeaderMap::new();
    contract.decode(&Answer::new(
        StatusCode::BAD_REQUEST,
        &headers,
        body.as_bytes(),
    ))
}

/// The details of a known error as JSON.
fn details(contract: &Contract, body: &str) -> Value {
    match decode(contract, body) {
        Decoded::Known(known) => known
            .details
            .iter()
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_detail_with_a_place_of_its_own_is_read_there() {
    let layout = json!({ "object": [
        { "name": "code", "value": { "fact": "code" } },
        { "name": "limit", "value": { "fact": "details.limit" } },
        { "name": "details", "value": { "fact": "details" } },
    ] });
    let contract = of_layout(layout, [("a", json!({}))]);
    let body = r#"{"code":"a","limit":1,"details":{"other":3,"limit":2}}"#;
    assert_eq!(details(&contract, body), json!({ "limit": 1, "other": 3 }));
}

#[test]
fn an_object_in_a_list_is_read() {
    let element = json!({ "object": [
        { "name": "code", "value": { "fact": "code" } },
        { "name": "message", "value": { "fact": "message" }, "optional": true },
        { "spread": "details" },
    ] });
    let layout =
        json!({ "object": [{ "name": "errors", "value": { "list": [{ "value": element }] } }] });
    let contract = of_layout(layout, [("a", json!({}))]);
    let read = |body| read(&contract, &[], body);
    assert_eq!(
        read(r#"{"errors":[{"code":"a","message":"Sent."}]}"#),
        "a: Sent."
    );
    assert_eq!(read(r#"{"errors":[{"code":"a"}]}"#), "a: The contract's.");
    assert_eq!(read(r#"{"errors":["a"]}"#), "foreign");
    assert_eq!(read(r#"{"errors":[{"code":"a","code":"a"}]}"#), "foreign");
    let body = r#"{"errors":[{"code":"a","message":"m","limit":1}]}"#;
    assert_eq!(details(&contract, body), json!({ "limit": 1 }));
}

#[test]
fn without_keys_a_list_needs_its_required_elements() {
    let element = json!({ "object": [
        { "name": "message", "value": { "fact": "message" } },
        { "name": "retryable", "value": { "fact": "retryable" }, "optional": true },
    ] });
    let layout = json!({ "list": [
        { "value": { "literal": false }, "optional": true },
        { "value": element },
    ] });
    let contract = of_layout(layout, [("a", json!({}))]);
    for (body, expected) in [
        (r#"[{"message":"Sent."}]"#, "a: Sent."),
        (
            r#"[false,{"message":"Sent.","retryable":true}]"#,
            "a: Sent.",
        ),
        (r#"[true,{"message":"Sent."}]"#, "foreign"),
        (r#"[false]"#, "foreign"),
        (r#"[{"retryable":true}]"#, "foreign"),
        (r#"{"message":"Sent."}"#, "foreign"),
        ("[]", "foreign"),
    ] {
        assert_eq!(read(&contract, &[], body), expected, "{body}");
    }
}

#[test]
fn an_element_that_can_be_left_out_is_a_key_of_any_kind() {
    let layout = json!({ "list": [
        { "value": { "fact": "extra.level" }, "optional": true },
        { "value": { "fact": "message" } },
    ] });
    let level = |level: Value| json!({ "extra": { "level": level } });
    let codes = [("a", level(json!(5))), ("b", level(json!(true)))];
    let contract = of_layout(layout, codes);
    assert_eq!(read(&contract, &[], r#"[5,"Sent."]"#), "a: Sent.");
    assert_eq!(read(&contract, &[], r#"[true,"Sent."]"#), "b: Sent.");
}

#[test]
fn of_alternatives_the_one_that_the_definition_has_is_read() {
    let layout = beside_code(
        "type",
        json!({ "fact": "docs_url", "or": { "fact": "message" } }),
    );
    let codes = [("a", json!({ "docs_url": "u:a" })), ("b", json!({}))];
    let contract = of_layout(layout, codes);
    let read = |body| read(&contract, &[], body);
    assert_eq!(read(r#"{"code":"a","type":"u:a"}"#), "a: The contract's.");
    assert_eq!(read(r#"{"code":"b","type":"Sent."}"#), "b: Sent.");
    let other = r#"unknown Some("a") []: The contract's."#;
    assert_eq!(read(r#"{"code":"a","type":"u:b"}"#), other);
}

#[test]
fn of_alternatives_one_of_the_kind_of_the_value_is_read() {
    let layout = beside_code(
        "m",
        json!({ "fact": "number", "or": { "fact": "message" } }),
    );
    let by_kind = of_layout(layout, [("a", json!({ "number": 7 }))]);
    assert_eq!(
        read(&by_kind, &[], r#"{"code":"a","m":"Sent."}"#),
        "a: Sent."
    );
    assert_eq!(
        read(&by_kind, &[], r#"{"code":"a","m":7}"#),
        "a: The contract's."
    );

    let list = json!({ "list": [{ "value": { "fact": "message" } }] });
    let layout = beside_code("m", json!({ "fact": "retryable", "or": list }));
    let or_list = of_layout(layout, [("a", json!({}))]);
    assert_eq!(
        read(&or_list, &[], r#"{"code":"a","m":["Sent."]}"#),
        "a: Sent."
    );
    assert_eq!(
        read(&or_list, &[], r#"{"code":"a","m":true}"#),
        "a: The contract's."
    );
}

#[test]
fn what_every_answer_shows_is_no_detail() {
    let layout = beside_code(
        "kind",
        json!({ "fact": "details.kind", "or": { "fact": "extra.kind" } }),
    );
    let members = json!({
        "extra": { "kind": "none" },
        "details": [{ "name": "kind", "schema": { "type": "string" }, "optional": true }],
    });
    let contract = of_layout(layout, [("a", members)]);
    let read = |kind: &str| details(&contract, &format!(r#"{{"code":"a","kind":"{kind}"}}"#));
    assert_eq!(read("none"), json!({}));
    assert_eq!(read("other"), json!({ "kind": "other" }));
}

#[test]
fn of_an_unknown_error_alternatives_without_keys_are_read() {
    let layout = beside_code("m", json!({ "fact": "message", "or": { "literal": null } }));
    let contract = of_layout(layout, [("a", json!({}))]);
    let read = |m| read(&contract, &[], &format!(r#"{{"code":"new","m":{m}}}"#));
    assert_eq!(read(r#""Sent.""#), r#"unknown Some("new") []: Sent."#);
    let without = r#"unknown Some("new") []: Bad Request"#;
    assert_eq!(read("null"), without);
    // Where a key can stand nothing else is read without a definition.
    let layout = beside_code(
        "m",
        json!({ "fact": "number", "or": { "fact": "message" } }),
    );
    let keyed = of_layout(layout, [("a", json!({}))]);
    assert_eq!(
        super::read(&keyed, &[], r#"{"code":"new","m":"Sent."}"#),
        without
    );
}

#[test]
fn an_unknown_error_says_whether_it_is_retryable() {
    let contract = of_layout(
        beside_code("again", json!({ "fact": "retryable" })),
        [("a", json!({}))],
    );
    for (again, expected) in [
        ("true", Retry::BACKOFF),
        ("false", Retry::Never),
        ("\"true\"", Retry::Never),
    ] {
        let Decoded::Unknown(unknown) =
            decode(&contract, &format!(r#"{{"code":"new","again":{again}}}"#))
        else {
            panic!("the code is not known");
        };
        assert_eq!(unknown.retry(), expected, "{again}");
    }
}

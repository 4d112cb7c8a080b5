//! What tells the definitions of a contract apart.

use http::HeaderName;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};

use super::{JSON, code, contract, envelope, message_alone, read};

#[test]
fn a_definition_with_more_of_the_keys_comes_first() {
    let keyed = envelope(
        "KEYED",
        JSON,
        json!({ "object": [
            { "name": "n", "value": { "fact": "number" }, "optional": true },
            { "name": "u", "value": { "fact": "docs_url" }, "optional": true },
        ] }),
    );
    let codes = [
        code("a", &keyed, json!({ "number": 1 })),
        code("b", &keyed, json!({ "number": 1, "docs_url": "u:b" })),
        code("c", &keyed, json!({ "number": 2, "docs_url": "u:c" })),
        code("d", &keyed, json!({ "number": 2, "docs_url": "u:c" })),
        code("e", &keyed, json!({ "number": 1 })),
    ];
    let contract = contract(&[&keyed], &codes);
    let read = |body| read(&contract, &[], body);
    assert_eq!(read(r#"{"n":1,"u":"u:b"}"#), "b: The contract's.");
    let several = r#"unknown None ["c", "d"]: The contract's."#;
    assert_eq!(read(r#"{"n":2,"u":"u:c"}"#), several);
}

#[test]
fn definitions_of_one_error_need_not_be_told_apart() {
    let [a, b] = ["A", "B"].map(|id| envelope(id, JSON, message_alone()));
    let codes = [code("x", &a, json!({})), code("x", &b, json!({}))];
    let contract = contract(&[&a, &b], &codes);
    assert_eq!(read(&contract, &[], r#"{"error":"Sent."}"#), "x: Sent.");
}

#[test]
fn the_media_type_tells_envelopes_apart() {
    let a = envelope("A", "application/a+json", message_alone());
    let b = envelope("B", "application/b+json", message_alone());
    let codes = [code("a", &a, json!({})), code("b", &b, json!({}))];
    let contract = contract(&[&a, &b], &codes);
    for (content_type, expected) in [
        ("application/a+json", "a: Sent."),
        ("application/b+json", "b: Sent."),
        ("application/json", r#"unknown None ["a", "b"]: Sent."#),
    ] {
        let headers = [(CONTENT_TYPE, content_type)];
        let body = r#"{"error":"Sent."}"#;
        assert_eq!(read(&contract, &headers, body), expected);
    }
}

#[test]
fn an_unknown_error_is_read_by_the_envelope_of_its_media_type() {
    let layout = |message: &str| {
        json!({ "object": [
            { "name": "code", "value": { "fact": "code" } },
            { "name": message, "value": { "fact": "message" } },
        ] })
    };
    let a = envelope("A", "application/a+json", layout("a"));
    let b = envelope("B", "application/b+json", layout("b"));
    let codes = [code("a", &a, json!({})), code("b", &b, json!({}))];
    let contract = contract(&[&a, &b], &codes);
    for (content_type, message) in [
        ("application/a+json", "By A."),
        ("application/b+json", "By B."),
    ] {
        let headers = [(CONTENT_TYPE, content_type)];
        let body = r#"{"code":"new","a":"By A.","b":"By B."}"#;
        let expected = format!(r#"unknown Some("new") []: {message}"#);
        assert_eq!(read(&contract, &headers, body), expected);
    }
}

#[test]
fn of_the_only_envelope_a_text_needs_the_media_type_nevertheless() {
    let line = envelope(
        "LINE",
        "text/plain",
        json!({ "text": [{ "fact": "code" }, ": ", { "fact": "message" }] }),
    );
    let contract = contract(&[&line], &[code("gone", &line, json!({}))]);
    let read = |content_type| read(&contract, &[(CONTENT_TYPE, content_type)], "nginx: down");
    assert_eq!(read("text/plain"), r#"unknown Some("nginx") []: down"#);
    assert_eq!(read("text/css"), "foreign");
}

#[test]
fn a_text_with_other_facts_than_keys_is_no_key() {
    let layout = |value: Value| json!({ "object": [{ "name": "error", "value": value }] });
    let text = |fact: &str| json!({ "text": ["Error: ", { "fact": fact }] });
    let message = envelope("MESSAGE", JSON, layout(text("message")));
    let by_message = contract(&[&message], &[code("a", &message, json!({}))]);
    assert_eq!(
        read(&by_message, &[], r#"{"error":"Error: Sent."}"#),
        "a: Sent."
    );
    let keyed = envelope("KEYED", JSON, layout(text("code")));
    let by_code = contract(&[&keyed], &[code("a", &keyed, json!({}))]);
    let read = |body| read(&by_code, &[], body);
    assert_eq!(read(r#"{"error":"Error: a"}"#), "a: The contract's.");
    assert_eq!(
        read(r#"{"error":"Error: b"}"#),
        r#"unknown Some("b") []: Bad Request"#
    );
}

#[test]
fn an_answer_without_the_keys_of_its_definition_is_none() {
    let optional = envelope(
        "OPTIONAL",
        JSON,
        json!({ "object": [
            { "name": "error", "value": { "fact": "message" } },
            { "name": "code", "value": { "fact": "code" }, "optional": true },
        ] }),
    );
    let contract = contract(&[&optional], &[code("a", &optional, json!({}))]);
    assert_eq!(read(&contract, &[], r#"{"error":"Sent."}"#), "foreign");
    assert_eq!(
        read(&contract, &[], r#"{"error":"Sent.","code":"a"}"#),
        "a: Sent."
    );
}

#[test]
fn a_header_can_have_the_key_among_others() {
    let plain = envelope("PLAIN", JSON, message_alone());
    let header = json!({ "headers": [{ "name": "x-error", "value": [{ "fact": "code" }] }] });
    let codes = ["a", "b"].map(|name| code(name, &plain, header.clone()));
    let contract = contract(&[&plain], &codes);
    let name = HeaderName::from_static("x-error");
    let read = |line| read(&contract, &[(name.clone(), line)], r#"{"error":"Sent."}"#);
    assert_eq!(read("b"), "b: Sent.");
    assert_eq!(read("seen, b"), "b: Sent.");
    assert_eq!(read("ab"), r#"unknown Some("ab") []: Sent."#);
}

#[test]
fn of_a_code_at_several_open_statuses_what_they_say_alike_is_known() {
    let plain = envelope(
        "PLAIN",
        JSON,
        json!({ "object": [{ "name": "code", "value": { "fact": "code" } }] }),
    );
    let open = |status: u16| {
        let members = json!({ "status": status, "any_status": true, "message": ["Failed."] });
        code("x", &plain, members)
    };
    let other = code("x", &plain, json!({ "status": 404 }));
    let contract = contract(&[&plain], &[other, open(500), open(502)]);
    let expected = r#"unknown Some("x") ["x"]: Failed."#;
    assert_eq!(read(&contract, &[], r#"{"code":"x"}"#), expected);
}

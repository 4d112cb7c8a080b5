//! Strings that hold facts.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// Facts known beforehand
    const STATIC: "application/json" = {
        "facts": "{status} {reason} {code} {retry} {effect} {retryable} {description} {number}",
        "braces": "{{status}} {{{status}}}", "empty": "", "plain": "\"\\/\n\u{7}é", "message": "<{message}>",
        "extra": "{extra.a}{extra.b}{extra.c}", "docs"?: "<a href=\"{docs_url}\">{help}</a>"
    };
    /// Facts of each occurrence
    const DYNAMIC: "application/json" = {
        "message": "{code}: {message}{message}.", "one"?: "{details.text}!", "two"?: "{details.text}/{details.n}/{status}",
        "wait"?: "{retry_after}s {retry_after_ms}ms", "rest"?: "{details}", "list": ["{details.n}"?, "[{details.text}]"?]
    };
}

/// Described "here"
#[derive(ApiError)]
#[api_error(code = "fixed", number = 7, status = 400, envelope = STATIC, extra(a = "\"", b = -1.5, c = true),
            message = "a \"quoted\" {{message}}")]
struct Fixed;

#[derive(ApiError)]
#[api_error(code = "helped", number = 7, status = 400, envelope = STATIC, extra(a = "", b = 0, c = false), help = "\\",
            docs_url = "/{code}")]
struct Helped;

#[derive(ApiError)]
#[api_error(code = "filled", status = 429, envelope = DYNAMIC, details, message = "„{text:?}“")]
struct Filled {
    text: Option<&'static str>,
    n: Option<i8>,
    list: Option<[&'static str; 2]>,
    map: Option<std::collections::BTreeMap<u8, [i8; 2]>>,
    #[api_error(retry_after, skip)]
    wait: Option<u64>,
}

const NOTHING: Filled = Filled {
    text: None,
    n: None,
    list: None,
    map: None,
    wait: None,
};

#[test]
fn facts_known_beforehand_stand_in_the_text() {
    assert_body(
        &Fixed,
        r#"{ "facts": "400 Bad Request fixed never none false Described \"here\" 7", "braces": "{status} {400}",
             "empty": "", "plain": "\"\\/\n\u0007é", "message": "<a \"quoted\" {message}>", "extra": "\"-1.5true" }"#,
    );
    assert_body(
        &Helped,
        r#"{ "facts": "400 Bad Request helped never none false Bad Request 7", "braces": "{status} {400}",
             "empty": "", "plain": "\"\\/\n\u0007é", "message": "<Bad Request>", "extra": "0false",
             "docs": "<a href=\"/helped\">\\</a>" }"#,
    );
}

#[test]
fn a_string_without_one_of_its_facts_is_left_out() {
    assert_body(
        &NOTHING,
        r#"{ "message": "filled: „None“„None“.", "list": [] }"#,
    );
    let error = Filled {
        n: Some(-1),
        ..NOTHING
    };
    assert_body(
        &error,
        r#"{ "message": "filled: „None“„None“.", "list": ["-1"] }"#,
    );
    let error = Filled {
        text: Some("a\"b"),
        ..NOTHING
    };
    assert_body(
        &error,
        r#"{ "message": "filled: „Some(\"a\\\"b\")“„Some(\"a\\\"b\")“.", "one": "a\"b!", "list": ["[a\"b]"] }"#,
    );
}

#[test]
fn several_facts_of_an_occurrence_stand_in_one_string() {
    let error = Filled {
        text: Some(""),
        n: Some(0),
        wait: Some(u64::MAX),
        ..NOTHING
    };
    assert_body(
        &error,
        r#"{ "message": "filled: „Some(\"\")“„Some(\"\")“.", "one": "!", "two": "/0/429",
             "wait": "18446744073709551615s 18446744073709551615ms", "list": ["0", "[]"] }"#,
    );
}

#[test]
fn an_object_in_a_string_is_its_json() {
    let error = Filled {
        list: Some(["\"", "\n"]),
        map: Some([(1, [-1, 2])].into()),
        ..NOTHING
    };
    let body = error.to_response().into_body();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["rest"], r#"{"list":["\"","\n"],"map":{"1":[-1,2]}}"#);
}

//! What an optional object needs: nothing when its facts come and go together.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// One fact, which carries all around it
    const SINGLE: "application/json" = {
        "source"?: { "pointer": details.pointer, "fixed": true },
        "deep"?: { "inner": { "list": [details.pointer] } },
        "text"?: { "a": { "b": "<{details.pointer}>" } },
        "list": [{ "@type": "RetryInfo", "delay": "{retry_after}s" }?, [details.pointer]?]
    };
    /// Alternatives that may all be absent, and one behind a fact that is always there
    const ALTERNATIVES: "application/json" = {
        "object"?: { "a": docs_url or help }, "list": [{ "a": docs_url or help }?], "deep"?: { "b": [docs_url or help] },
        "always": code or help, "fixed": number or help or "none"
    };
    const FIRST_GIVEN: "application/json" = { "a": docs_url or help, "b": details.x or help };
}

#[derive(ApiError)]
#[api_error(code = "single", status = 429, envelope = SINGLE, details)]
struct Single {
    pointer: Option<&'static str>,
    #[api_error(retry_after, skip)]
    wait: Option<u8>,
}

#[derive(ApiError)]
#[api_error(envelope = ALTERNATIVES)]
enum Alternatives {
    #[api_error(code = "neither", status = 400)]
    Neither,
    #[api_error(code = "second", status = 400, help = "H")]
    Second,
    #[api_error(code = "both", status = 400, help = "H", docs_url = "/d", number = 1)]
    Both,
    #[api_error(code = "given", status = 400, docs_url = "/d", envelope = FIRST_GIVEN, details)]
    Given { x: u8 },
}

#[test]
fn an_object_of_one_fact_is_there_exactly_when_it_is() {
    let body = |pointer, wait, expected| assert_body(&Single { pointer, wait }, expected);
    body(None, None, r#"{"list":[]}"#);
    body(
        None,
        Some(3),
        r#"{"list":[{"@type":"RetryInfo","delay":"3s"}]}"#,
    );
    body(
        Some("/a"),
        None,
        r#"{ "source": { "pointer": "/a", "fixed": true }, "deep": { "inner": { "list": ["/a"] } },
             "text": { "a": { "b": "</a>" } }, "list": [["/a"]] }"#,
    );
}

#[test]
fn an_object_of_alternatives_is_left_out_when_all_are_absent() {
    assert_body(
        &Alternatives::Neither,
        r#"{"list":[],"always":"neither","fixed":"none"}"#,
    );
    let body = |error, code, value, fixed| {
        let shown = format!(r#"{{"a":"{value}"}}"#);
        let rest = format!(r#""deep":{{"b":["{value}"]}},"always":"{code}","fixed":{fixed}"#);
        assert_body(
            &error,
            &format!(r#"{{"object":{shown},"list":[{shown}],{rest}}}"#),
        );
    };
    body(Alternatives::Second, "second", "H", "\"H\"");
    body(Alternatives::Both, "both", "/d", "1");
}

#[test]
fn what_stands_behind_a_fact_that_is_always_there_is_not_needed() {
    assert_body(&Alternatives::Given { x: 1 }, r#"{"a":"/d","b":1}"#);
}

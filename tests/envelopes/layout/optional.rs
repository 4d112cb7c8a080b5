//! Members and elements with a question mark.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// Each fact that may be absent
    const MEMBERS: "application/json" = {
        "number"?: number, "help"?: help, "docs"?: docs_url, "wait"?: retry_after, "wait_ms"?: retry_after_ms,
        "extra"?: extra.x, "one"?: details.one, "text"?: "{details.two}!", "details"?: details
    };
    /// Objects, whose facts are absent together, in part, or never
    const OBJECTS: "application/json" = {
        "static"?: { "help"?: help, "docs"?: docs_url },
        "own"?: { "one"?: details.one, "two"?: details.two, "fixed": "always" },
        "deep"?: { "deeper"?: { "one"?: details.one }, "list"?: [details.two?] },
        "fixed"?: { "no": "fact" },
        "never"?: { "code": code, "one"?: details.one }
    };
    /// Elements, alone and in objects
    const ELEMENTS: "application/json" = [
        help?, details.one?, "x{details.two}"?, { "two"?: details.two, "a": "b" }?, [details.one?, details.two?]?, details?
    ];
}

#[derive(ApiError)]
#[api_error(envelope = MEMBERS)]
enum Members {
    #[api_error(code = "none", status = 400)]
    None,
    #[api_error(
        code = "all",
        status = 429,
        number = 0,
        help = "H",
        docs_url = "/d",
        extra(x = false),
        details
    )]
    Some {
        one: Option<u8>,
        two: Option<&'static str>,
        rest: Option<u8>,
        #[api_error(retry_after, skip)]
        wait: Option<std::time::Duration>,
    },
}

#[derive(ApiError)]
enum Others {
    #[api_error(code = "object", status = 400, details, envelope = OBJECTS)]
    Object { one: Option<u8>, two: Option<u8> },
    #[api_error(code = "object_help", status = 400, help = "H", envelope = OBJECTS)]
    ObjectHelp,
    #[api_error(code = "element", status = 400, details, envelope = ELEMENTS)]
    Element {
        one: Option<u8>,
        two: Option<u8>,
        rest: Option<u8>,
    },
    #[api_error(code = "element_help", status = 400, help = "H", envelope = ELEMENTS)]
    ElementHelp,
}

#[test]
fn a_member_whose_fact_is_absent_is_left_out() {
    assert_body(&Members::None, "{}");
    let absent = Members::Some {
        one: None,
        two: None,
        rest: None,
        wait: None,
    };
    assert_body(
        &absent,
        r#"{"number":0,"help":"H","docs":"/d","extra":false}"#,
    );
    let whole = Members::Some {
        one: Some(0),
        two: Some(""),
        rest: Some(3),
        wait: Some(std::time::Duration::from_micros(1_500_001)),
    };
    assert_body(
        &whole,
        r#"{ "number": 0, "help": "H", "docs": "/d", "wait": 2, "wait_ms": 1501, "extra": false, "one": 0, "text": "!",
             "details": { "rest": 3 } }"#,
    );
}

#[test]
fn an_object_is_left_out_when_all_its_facts_are_absent() {
    let body = |one, two, expected| assert_body(&Others::Object { one, two }, expected);
    body(
        None,
        None,
        r#"{"fixed":{"no":"fact"},"never":{"code":"object"}}"#,
    );
    body(
        Some(1),
        None,
        r#"{ "own": { "one": 1, "fixed": "always" }, "deep": { "deeper": { "one": 1 } }, "fixed": { "no": "fact" },
             "never": { "code": "object", "one": 1 } }"#,
    );
    body(
        None,
        Some(2),
        r#"{ "own": { "two": 2, "fixed": "always" }, "deep": { "list": [2] }, "fixed": { "no": "fact" },
             "never": { "code": "object" } }"#,
    );
    assert_body(
        &Others::ObjectHelp,
        r#"{ "static": { "help": "H" }, "fixed": { "no": "fact" }, "never": { "code": "object_help" } }"#,
    );
}

#[test]
fn an_element_whose_fact_is_absent_is_left_out_with_its_comma() {
    let body =
        |one, two, rest, expected| assert_body(&Others::Element { one, two, rest }, expected);
    body(None, None, None, "[]");
    body(Some(1), None, None, "[1,[1]]");
    body(None, Some(2), None, r#"["x2",{"two":2,"a":"b"},[2]]"#);
    body(None, None, Some(3), r#"[{"rest":3}]"#);
    body(
        Some(1),
        Some(2),
        Some(3),
        r#"[1,"x2",{"two":2,"a":"b"},[1,2],{"rest":3}]"#,
    );
    assert_body(&Others::ElementHelp, r#"["H"]"#);
}

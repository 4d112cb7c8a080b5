//! `fact or value`.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// Another value of each kind
    const LITERALS: "application/json" = {
        "text": help or "none", "number": number or -1, "float": retry_after or 1.5, "null": details.one or null,
        "truth": details.two or true, "object": docs_url or { "of": code }, "list": docs_url or [status, "{code}"],
        "status": code or "never asked"
    };
    /// Alternatives behind alternatives
    const CHAINS: "application/json" = {
        "three": details.one or details.two or help or "none",
        "optional"?: details.one or details.two or help,
        "object"?: { "inner"?: details.one or details.two },
        "text": details.one or "{code} {status}",
        "list": [details.one or details.two or 0, details.two or details.one or null]
    };
}

#[derive(ApiError)]
enum Error {
    #[api_error(code = "none", status = 400, envelope = LITERALS)]
    None,
    #[api_error(code = "static", status = 400, envelope = LITERALS, help = "H", number = 7, docs_url = "/d")]
    Static,
    #[api_error(code = "dynamic", status = 429, envelope = LITERALS, details)]
    Dynamic {
        one: Option<u8>,
        two: Option<bool>,
        #[api_error(retry_after, skip)]
        wait: Option<u8>,
    },
    #[api_error(code = "chain", status = 400, envelope = CHAINS, details)]
    Chain { one: Option<u8>, two: Option<u8> },
    #[api_error(code = "chain_help", status = 400, envelope = CHAINS, details, help = "H")]
    ChainHelp { two: Option<u8> },
}

#[test]
fn a_fact_that_no_occurrence_has_is_replaced() {
    assert_body(
        &Error::None,
        r#"{ "text": "none", "number": -1, "float": 1.5, "null": null, "truth": true, "object": { "of": "none" },
             "list": [400, "none"], "status": "none" }"#,
    );
}

#[test]
fn a_fact_that_every_occurrence_has_is_never_replaced() {
    assert_body(
        &Error::Static,
        r#"{ "text": "H", "number": 7, "float": 1.5, "null": null, "truth": true, "object": "/d", "list": "/d",
             "status": "static" }"#,
    );
}

#[test]
fn a_fact_that_this_occurrence_lacks_is_replaced() {
    let body = |one, two, wait, [float, null, truth]: [&str; 3]| {
        let rest = r#""object":{"of":"dynamic"},"list":[429,"dynamic"],"status":"dynamic""#;
        let expected = format!(
            r#"{{"text":"none","number":-1,"float":{float},"null":{null},"truth":{truth},{rest}}}"#
        );
        assert_body(&Error::Dynamic { one, two, wait }, &expected);
    };
    body(None, None, None, ["1.5", "null", "true"]);
    body(Some(0), Some(false), Some(0), ["0", "0", "false"]);
    body(Some(1), None, Some(9), ["9", "1", "true"]);
}

#[test]
fn the_first_fact_of_a_chain_that_is_there_stands() {
    let body = |one, two, expected| assert_body(&Error::Chain { one, two }, expected);
    body(
        None,
        None,
        r#"{"three":"none","text":"chain 400","list":[0,null]}"#,
    );
    body(
        Some(1),
        None,
        r#"{ "three": 1, "optional": 1, "object": { "inner": 1 }, "text": 1, "list": [1, 1] }"#,
    );
    body(
        None,
        Some(2),
        r#"{ "three": 2, "optional": 2, "object": { "inner": 2 }, "text": "chain 400", "list": [2, 2] }"#,
    );
    body(
        Some(1),
        Some(2),
        r#"{ "three": 1, "optional": 1, "object": { "inner": 1 }, "text": 1, "list": [1, 2] }"#,
    );
}

#[test]
fn a_chain_may_end_in_a_fact_that_is_always_there() {
    let body = |two, expected| assert_body(&Error::ChainHelp { two }, expected);
    body(
        None,
        r#"{ "three": "H", "optional": "H", "text": "chain_help 400", "list": [0, null] }"#,
    );
    body(
        Some(2),
        r#"{ "three": 2, "optional": 2, "object": { "inner": 2 }, "text": "chain_help 400", "list": [2, 2] }"#,
    );
}

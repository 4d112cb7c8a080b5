//! Literals, and names that need care.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// Literals of every kind
    const LITERALS: "application/json" = {
        "numbers": [0, 1, -1, 1_000, 0x10, 18446744073709551615, -9223372036854775808],
        "floats": [0.5, -0.5, 1.0, 1e3, -2.5e-3],
        "words": [true, false, null], "empty": [{}, [], ""]
    };
    /// Numbers that Rust writes and JSON does not
    const RUST_FLOATS: "application/json" = [1., -1., 00.5, 007, 1_0.2_5, 1_e1_0];
    /// Names that have to be escaped, and are told apart by it
    const NAMES: "application/json" = {
        "": 0, "\"": 1, "\\": 2, "ключ": 3, "😀": 4, "a b": 5, "\n\u{1}": 6, "{code}": 7, "null": 8, "@type": 9, "$ref": 10,
        ..details
    };
    /// A list of one
    const LIST: "application/json" = [code];
    /// Nothing at all
    const EMPTY: "application/json" = [];
}

#[derive(ApiError)]
enum Error {
    #[api_error(code = "c", status = 400, envelope = LITERALS)]
    Literals,
    #[api_error(code = "floats", status = 400, envelope = RUST_FLOATS)]
    RustFloats,
    #[api_error(code = "n", status = 400, envelope = NAMES, details)]
    Names {
        #[serde(rename = "\"quoted\" \\ ü")]
        renamed: Option<u8>,
        #[serde(flatten)]
        map: std::collections::BTreeMap<&'static str, u8>,
    },
    #[api_error(code = "l", status = 400, envelope = LIST)]
    List,
    #[api_error(code = "e", status = 400, envelope = EMPTY)]
    Empty,
}

#[test]
fn literals_are_sent_as_they_are_written() {
    assert_body(
        &Error::Literals,
        r#"{
            "numbers": [0, 1, -1, 1000, 16, 18446744073709551615, -9223372036854775808],
            "floats": [0.5, -0.5, 1.0, 1e3, -2.5e-3],
            "words": [true, false, null], "empty": [{}, [], ""]
        }"#,
    );
}

#[test]
fn numbers_of_rust_are_numbers_of_json() {
    let body = Error::RustFloats.to_response().into_body();
    let numbers: Vec<f64> = serde_json::from_slice(&body)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&body)));
    assert_eq!(numbers, [1.0, -1.0, 0.5, 7.0, 10.25, 1e10]);
}

#[test]
fn names_are_escaped() {
    let fixed = r#""":0,"\"":1,"\\":2,"ключ":3,"😀":4,"a b":5,"\n\u0001":6,"{code}":7,"null":8,"@type":9,"$ref":10"#;
    let body = |renamed, map: &[_], rest: &str| {
        let map = map.iter().copied().collect();
        assert_body(
            &Error::Names { renamed, map },
            &format!("{{{fixed}{rest}}}"),
        );
    };
    body(None, &[], "");
    body(Some(1), &[("é\"", 2)], r#","\"quoted\" \\ ü":1,"é\"":2"#);
    let taken = [
        "",
        "\"",
        "\\",
        "ключ",
        "😀",
        "a b",
        "\n\u{1}",
        "{code}",
        "\"quoted\" \\ ü",
    ];
    body(None, &taken.map(|name| (name, 9)), "");
}

#[test]
fn a_root_may_be_a_list_or_empty() {
    assert_body(&Error::List, r#"["l"]"#);
    assert_body(&Error::Empty, "[]");
}

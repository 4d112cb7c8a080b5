//! Other bodies and headers, byte for byte.

use std::collections::BTreeMap;
use std::time::Duration;

use errbook::ApiError;
use serde::Serialize;

use crate::golden::assert_golden;

#[derive(Serialize)]
enum Nested {
    Unit,
    Named { x: u8 },
}

/// Every type of JSON
#[derive(ApiError)]
#[api_error(code = "every_type", status = 400, details)]
struct EveryType {
    text: &'static str,
    char: char,
    truth: bool,
    small: i8,
    large: u64,
    huge: u128,
    float: f64,
    whole: f32,
    list: [Option<serde_json::Value>; 3],
    empty: Vec<u8>,
    map: BTreeMap<u8, BTreeMap<String, ()>>,
    tuple: (u8, String),
    unit_variant: Nested,
    variant: Nested,
    bytes: &'static [u8],
}

/// Maintenance
#[derive(ApiError)]
#[api_error(
    code = "maintenance",
    status = 503,
    content_type = "application/vnd.error+docplanner+json",
    message = "Back at {0}."
)]
struct Maintenance(&'static str, #[api_error(retry_after)] Duration);

/// Escaped
#[derive(ApiError)]
#[api_error(code = "escaped", status = 400, details, message = "{text}")]
struct Escaped {
    text: &'static str,
}

#[derive(ApiError)]
#[api_error(code = "teapot", status = 418)]
struct Teapot;

#[test]
fn every_type_is_written_as_serde_json_writes_it() {
    let error = EveryType {
        text: "t",
        char: 'é',
        truth: true,
        small: i8::MIN,
        large: u64::MAX,
        huge: u128::MAX,
        float: 0.1,
        whole: 1.0,
        list: [Some(1.into()), None, Some("x".into())],
        empty: Vec::new(),
        map: BTreeMap::from([(1, BTreeMap::from([("k".to_owned(), ())]))]),
        tuple: (1, "a".into()),
        unit_variant: Nested::Unit,
        variant: Nested::Named { x: 1 },
        bytes: &[255],
    };
    assert_golden!(error, "every_type");
}

#[test]
fn the_content_type_is_the_types_own_and_the_delay_is_rounded_up() {
    let error = Maintenance("10:00", Duration::from_millis(120_001));
    assert_golden!(error, "vendor");
}

#[test]
fn s21_control_characters_and_quotes_are_escaped_the_rest_is_utf_8() {
    let text = "\"\\/\u{8}\u{c}\n\r\t\0\u{1f}\u{7f}\u{2028}\u{2029}\u{feff}\u{202e}😀</script>&";
    assert_golden!(Escaped { text }, "escaped");
}

#[test]
fn without_any_text_the_phrase_of_the_status_is_sent() {
    assert_golden!(Teapot, "no_description");
}

#[test]
fn there_are_no_headers_that_nobody_asked_for() {
    let response = Teapot.to_response();
    let names: Vec<_> = response
        .headers()
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    assert_eq!(names, ["content-type"]);
    assert!(response.extensions().is_empty());
}

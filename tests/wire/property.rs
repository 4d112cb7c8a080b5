//! Whatever the values: the body is one valid document that holds them, to two parsers that have nothing in common.

use std::collections::BTreeMap;
use std::time::Duration;

use errbook::ApiError;
use hifijson::token::Lex as _;
use hifijson::{SliceLexer, value};
use proptest::prelude::*;
use serde_json::{Value, json};

type Parsed<'a> = value::Value<&'a str, std::borrow::Cow<'a, str>>;

/// Described
#[derive(Debug, ApiError)]
#[api_error(
    code = "any",
    status = 429,
    details,
    message = "{text} is {signed}, {text:?}"
)]
struct Any {
    text: String,
    signed: i64,
    unsigned: u64,
    float: f64,
    truth: bool,
    char: char,
    optional: Option<String>,
    list: Vec<Option<String>>,
    map: BTreeMap<String, BTreeMap<String, i8>>,
    #[api_error(retry_after)]
    delay: Option<Duration>,
}

fn any_error() -> impl Strategy<Value = Any> {
    let text = || any::<String>();
    let map = || proptest::collection::btree_map(text(), any::<i8>(), 0..3);
    let maps = proptest::collection::btree_map(text(), map(), 0..3);
    let list = proptest::collection::vec(proptest::option::of(text()), 0..4);
    let scalars = (
        any::<i64>(),
        any::<u64>(),
        any::<f64>(),
        any::<bool>(),
        any::<char>(),
    );
    let optional = (proptest::option::of(text()), any::<Option<Duration>>());
    (text(), scalars, optional, list, maps).prop_map(
        |(text, scalars, (optional, delay), list, map)| {
            let (signed, unsigned, float, truth, char) = scalars;
            Any {
                text,
                signed,
                unsigned,
                float,
                truth,
                char,
                optional,
                list,
                map,
                delay,
            }
        },
    )
}

fn seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

/// What the body must hold, the absent left out.
fn expected(error: &Any) -> Value {
    let details = json!({
        "text": error.text,
        "signed": error.signed,
        "unsigned": error.unsigned,
        "float": error.float,
        "truth": error.truth,
        "char": error.char,
        "optional": error.optional,
        "list": error.list,
        "map": error.map,
        "delay": error.delay.map(seconds),
    });
    let Value::Object(mut details) = details else {
        unreachable!()
    };
    details.retain(|_, value| !value.is_null());
    let message = format!("{} is {}, {:?}", error.text, error.signed, error.text);
    json!({ "error": { "code": "any", "message": message, "details": details } })
}

/// Equal, each member once; the numbers by their text.
fn same(parsed: &Parsed<'_>, expected: &Value) -> bool {
    match (parsed, expected) {
        (value::Value::Null, Value::Null) => true,
        (value::Value::Bool(a), Value::Bool(b)) => a == b,
        (value::Value::String(a), Value::String(b)) => a == b,
        (value::Value::Number((text, _)), Value::Number(number)) => match number.as_f64() {
            Some(float) if number.is_f64() => text.parse() == Ok(float),
            _ => *text == number.to_string(),
        },
        (value::Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (value::Value::Object(a), Value::Object(b)) => {
            let known = |(key, value): &(_, _)| {
                b.get::<str>(AsRef::as_ref(key))
                    .is_some_and(|b| same(value, b))
            };
            a.len() == b.len() && a.iter().all(known)
        }
        _ => false,
    }
}

/// Without a feature of its own serde_json may miss a float by some units in the last place; hifijson's text is exact.
fn rounded(mut body: Value) -> (Value, Option<f64>) {
    let float = body["error"]["details"]["float"].take();
    (body, float.as_f64())
}

proptest! {
    // A failing case is printed, not kept in a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_body_is_one_valid_document_that_holds_the_values(error in any_error()) {
        let response = error.to_response();
        let expected = expected(&error);
        prop_assert!(response.extensions().is_empty());
        prop_assert_eq!(response.status(), 429);

        let mut lexer = SliceLexer::new(response.body());
        let parsed = lexer.exactly_one(SliceLexer::ws_peek, value::parse_unbounded);
        let parsed = parsed.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        prop_assert!(same(&parsed, &expected), "{:?}\n{}", parsed, expected);

        let parsed: Value = serde_json::from_slice(response.body()).unwrap();
        let ((parsed, float), (expected, exact)) = (rounded(parsed), rounded(expected));
        prop_assert_eq!(parsed, expected);
        prop_assert_eq!(float.is_some(), exact.is_some());
        let bits = [float, exact].map(|float| float.unwrap_or_default().to_bits());
        prop_assert!(bits[0].abs_diff(bits[1]) <= 4, "{:?} {:?}", float, exact);
    }

    #[test]
    fn the_delay_is_never_shorter_than_the_occurrences(error in any_error()) {
        let header = error.to_response().headers().get("retry-after").cloned();
        let header = header.map(|value| value.to_str().unwrap().parse::<u64>().unwrap());
        prop_assert_eq!(header, error.delay.map(seconds));
        prop_assert_eq!(error.retry_after(), error.delay);
    }

    #[test]
    fn the_message_of_the_trait_is_the_message_of_the_body(error in any_error()) {
        let body: Value = serde_json::from_slice(error.to_response().body()).unwrap();
        prop_assert_eq!(&body["error"]["message"], &*error.message());
    }
}

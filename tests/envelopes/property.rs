//! Whatever the values, under every preset and three layouts of one's own: one valid document, no member twice, and
//! the status in the body is the status sent.

use std::collections::BTreeMap;
use std::time::Duration;

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::client::assert_read_back;
use errbook_tests_tools::document::parsed;

errbook::envelope! {
    /// Details first, and names that only escapes tell apart
    const FIRST: "application/json" = {
        ..details, "status": status, "\"": number, "wait"?: retry_after_ms,
        "error": { "code": code, "text"?: "{details.text}", "value": details.value or "none" }
    };
    /// Lists, optional elements, strings of several facts
    const LISTS: "application/json" = [
        status, "{details.text} {message} {retry_after}"?, { "details"?: details, "message": message },
        [details.value?, details.text?, retry_after?]
    ];
    /// Optional objects and chains
    const CHAINS: "application/json" = {
        "a"?: { "value"?: details.value, "more"?: { "text"?: details.text, ..details } },
        "b": retry_after or details.value or details.text or { "message": message }, "c": { "status": status }
    };
}

/// What an occurrence brings.
#[derive(Debug, Clone)]
struct Values {
    text: Option<String>,
    value: Value,
    map: BTreeMap<String, Value>,
    delay: Option<Duration>,
}

macro_rules! any {
    ($($name:ident $envelope:ident $status:literal,)*) => {$(
        /// Described
        #[derive(ApiError)]
        #[api_error(code = "any", number = 7, status = $status, retry = "backoff", envelope = $envelope, details,
                    docs_url = "/{code}", message = "{text:?}: {value}")]
        struct $name {
            text: Option<String>,
            value: Value,
            #[serde(flatten)]
            map: BTreeMap<String, Value>,
            #[api_error(retry_after)]
            delay: Option<Duration>,
        }
        impl From<Values> for $name {
            fn from(Values { text, value, map, delay }: Values) -> Self {
                $name { text, value, map, delay }
            }
        }
    )*};
}

any! {
    Nested NESTED 409, Problem PROBLEM 422, Flat FLAT 400, Vnd VND_ERROR 503,
    First FIRST 429, Lists LISTS 500, Chains CHAINS 404,
}

#[derive(ApiError)]
#[api_error(code = "any", status = 401, envelope = FLAT_ERROR, message = "{0}")]
struct FlatError(String);

#[derive(ApiError)]
#[api_error(code = "any", status = 403, number = -7, envelope = NUMERIC_CODE, message = "{0}")]
struct NumericCode(String);

/// Often a name that some envelope has given away, or an escaped one.
fn name() -> impl Strategy<Value = String> {
    let taken = [
        "code", "status", "type", "title", "detail", "message", "error", "errors", "success",
        "_links", "details", "text", "value", "delay", "wait", "a", "\"", "\\", "é", "", "\u{0}",
        "null",
    ];
    prop_oneof![
        proptest::sample::select(taken.to_vec()).prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(name(), inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

fn values() -> impl Strategy<Value = Values> {
    let map = btree_map(name(), value(), 0..6);
    let delay = any::<Option<Duration>>();
    let text = proptest::option::of(any::<String>());
    (text, value(), map, delay).prop_map(|(text, value, map, delay)| Values {
        text,
        value,
        map,
        delay,
    })
}

/// One document, with the status at `pointer`.
#[track_caller]
fn check(error: &impl ApiError, pointer: Option<&str>) {
    let response = error.to_response();
    assert!(response.extensions().is_empty(), "nothing failed");
    assert_eq!(response.status(), error.status());
    let body = parsed(response.body());
    assert_read_back(error);
    if let Some(pointer) = pointer {
        let status = body.pointer(pointer).unwrap();
        assert_eq!(*status, response.status().as_u16(), "{body}");
    }
}

proptest! {
    // A failing case is printed, not kept in a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_gives_one_document_whose_status_is_the_one_sent(values in values()) {
        check(&Nested::from(values.clone()), None);
        check(&Problem::from(values.clone()), Some("/status"));
        check(&Flat::from(values.clone()), Some("/code"));
        check(&Vnd::from(values.clone()), None);
        check(&First::from(values.clone()), Some("/status"));
        check(&Lists::from(values.clone()), Some("/0"));
        check(&Chains::from(values), Some("/c/status"));
    }

    #[test]
    fn any_message_gives_one_document_without_details(text in any::<String>()) {
        let error = FlatError(text.clone());
        check(&error, None);
        prop_assert_eq!(&parsed(error.to_response().body())["error"], &text);
        check(&NumericCode(text), None);
    }

    #[test]
    fn no_value_of_the_occurrence_is_lost(values in values()) {
        let body = parsed(Nested::from(values.clone()).to_response().body());
        let details = &body["error"]["details"];
        for (name, value) in &values.map {
            let own = ["text", "value", "delay"].contains(&name.as_str());
            let expected = Some(value).filter(|value| !own && !value.is_null());
            if !own {
                prop_assert_eq!(details.get(name), expected, "{}", body);
            }
        }
        prop_assert_eq!(details.get("value"), Some(&values.value).filter(|value| !value.is_null()));
        let text = details.get("text").and_then(Value::as_str);
        prop_assert_eq!(text, values.text.as_deref());
    }
}

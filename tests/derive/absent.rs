//! An absent detail is absent, never `null`.

use std::collections::BTreeMap;

use errbook::ApiError;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{body, details};

#[derive(ApiError)]
#[api_error(code = "absent", status = 400, details)]
struct Absent<T> {
    value: T,
}

/// A `null` without being an `Option`.
#[derive(Serialize)]
struct Unit;

#[derive(Serialize)]
#[serde(transparent)]
struct Wrapped(Option<Unit>);

#[test]
fn a_value_whose_json_is_null_is_absent() {
    fn check(value: impl Serialize) {
        let error = Absent { value };
        assert_eq!(
            body(&error),
            r#"{"error":{"code":"absent","message":"Bad Request"}}"#
        );
    }
    check(None::<u8>);
    check(Some(None::<u8>));
    check(());
    check(Unit);
    check(Wrapped(Some(Unit)));
    check(Value::Null);
    check(f64::NAN);
    check(f32::INFINITY);
    check(Box::new(&None::<Box<str>>));
}

#[test]
fn a_value_that_is_only_empty_is_there() {
    fn check(value: impl Serialize, expected: Value) {
        assert_eq!(details(&Absent { value }), json!({ "value": expected }));
    }
    check("", json!(""));
    check("null", json!("null"));
    check(0, json!(0));
    check(false, json!(false));
    check([0_u8; 0], json!([]));
    check(BTreeMap::<u8, u8>::new(), json!({}));
    check([None::<u8>], json!([null]));
    check(BTreeMap::from([("k", None::<u8>)]), json!({ "k": null }));
}

#[derive(ApiError)]
#[api_error(code = "neighbours", status = 400, details)]
struct Neighbours {
    first: Option<u8>,
    middle: Option<u8>,
    last: Option<u8>,
}

#[test]
fn an_absent_detail_leaves_no_comma_behind() {
    for bits in 0_u8..8 {
        let field = |bit: u8| (bits & bit != 0).then_some(bit);
        let error = Neighbours {
            first: field(1),
            middle: field(2),
            last: field(4),
        };
        let expected: serde_json::Map<_, _> = [("first", 1), ("middle", 2), ("last", 4)]
            .into_iter()
            .filter(|(_, bit)| bits & bit != 0)
            .map(|(name, bit)| (name.to_owned(), bit.into()))
            .collect();
        let expected = if bits == 0 {
            Value::Null
        } else {
            Value::Object(expected)
        };
        assert_eq!(details(&error), expected, "{bits:03b}");
    }
}

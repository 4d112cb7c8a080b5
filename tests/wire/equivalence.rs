//! A detail is written as serde_json writes it, and refused where serde_json refuses it.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::num::NonZeroU8;
use std::time::Duration;

use errbook::ApiError;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// Held
#[derive(ApiError)]
#[api_error(code = "held", status = 400, details)]
struct Held<T> {
    value: T,
}

#[track_caller]
fn same(value: impl Serialize) {
    let expected = match serde_json::to_string(&value) {
        Ok(json) if json != "null" => format!(r#","details":{{"value":{json}}}"#),
        _ => String::new(),
    };
    assert_eq!(
        crate::body(&Held { value }),
        format!(r#"{{"error":{{"code":"held","message":"Held"{expected}}}}}"#)
    );
}

/// As a key of a map, too.
#[track_caller]
fn same_as_key(key: impl Serialize + Ord) {
    same(&key);
    same(BTreeMap::from([(&key, &key)]));
    same([BTreeMap::from([(Box::new(key), [(); 0])])]);
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Newtype<T>(T);

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Tuple(u8, &'static str);

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Unit;

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
enum Kinds {
    Unit,
    NewType(u8),
    Tuple(u8, u8),
    Fields { a: u8, b: Option<u8> },
    Empty {},
}

#[derive(Serialize)]
#[serde(tag = "type", content = "content")]
enum Tagged {
    One(u8),
}

#[derive(Serialize)]
struct Flattened {
    id: u8,
    #[serde(flatten)]
    rest: BTreeMap<&'static str, Kinds>,
}

#[test]
fn scalars_are_equal_as_values_and_as_keys() {
    same_as_key(true);
    same_as_key('"');
    same_as_key("key \"quoted\"\n");
    same_as_key(i8::MIN);
    same_as_key(i64::MIN);
    same_as_key(u64::MAX);
    same_as_key(i128::MIN);
    same_as_key(u128::MAX);
    same_as_key(NonZeroU8::MAX);
}

#[test]
fn compounds_are_equal_as_values_and_refused_as_keys() {
    same_as_key(());
    same_as_key(Unit);
    same_as_key(Newtype(1));
    same_as_key(Newtype("x"));
    same_as_key(Newtype([1, 2]));
    same_as_key(Tuple(1, "x"));
    same_as_key(Some(1));
    same_as_key(None::<u8>);
    same_as_key(PhantomData::<u8>);
    same_as_key(vec![1, 2]);
    same_as_key(Duration::new(1, 2));
    same_as_key([Kinds::Unit, Kinds::NewType(1), Kinds::Tuple(1, 2)]);
    same_as_key(Kinds::Unit);
    same_as_key(Kinds::NewType(1));
    same_as_key(Kinds::Fields { a: 1, b: None });
    same_as_key(Kinds::Empty {});
}

#[test]
fn what_serdes_derive_makes_of_enums_and_flatten_is_equal() {
    same(Tagged::One(1));
    let rest = BTreeMap::from([
        ("unit", Kinds::Unit),
        ("fields", Kinds::Fields { a: 1, b: Some(2) }),
    ]);
    same(Flattened { id: 1, rest });
    same(serde_json::json!({ "a": [{}, [], [[]], { "b": null }], "": "" }));
}

#[test]
fn floats_are_equal() {
    for float in [
        0.0,
        -0.0,
        1.0,
        1e15,
        1e16,
        1e17,
        1e-5,
        1e-6,
        5e-324,
        f64::MAX,
        f64::MIN,
        0.1 + 0.2,
    ] {
        same(float);
        same([float, f64::NAN, f64::INFINITY]);
        same(float as f32);
    }
}

#[test]
fn raw_values_and_numbers_are_equal() {
    for json in [
        "{\"a\" : [ 1,\n 2 ]}",
        "\"\\u0000\"",
        "1e400",
        "123456789012345678901234567890",
        "null",
        "[]",
    ] {
        let raw = RawValue::from_string(json.to_owned()).unwrap();
        same(&raw);
        same([&raw]);
        same(BTreeMap::from([("raw", &raw)]));
    }
    same(serde_json::Number::from_f64(0.1));
    same(serde_json::Number::from(u64::MAX));
}

#[test]
fn deep_nesting_is_equal() {
    let nested = (0..500).fold(Value::from(1), |inner, _| Value::Array(vec![inner]));
    same(&nested);
    let nested = (0..500).fold(
        Value::from(1),
        |inner, _| serde_json::json!({ "in": inner }),
    );
    same(&nested);
}

/// Any JSON value.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_equal(value in any_json()) {
        same(value);
    }

    #[test]
    fn any_float_is_equal(double in any::<f64>(), single in any::<f32>()) {
        same((double, single));
        same(double);
        same(single);
    }
}

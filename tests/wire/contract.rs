//! A `Serialize` that breaks serde's contract: one body is one valid document all the same.

use errbook::ApiError;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Held
#[derive(ApiError)]
#[api_error(code = "held", status = 400, details)]
struct Held<T> {
    value: T,
    after: u8,
}

/// A map with a key that has no value.
struct KeyAlone;

impl Serialize for KeyAlone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_key("key")?;
        map.end()
    }
}

/// A map with a value that has no key.
struct ValueAlone;

impl Serialize for ValueAlone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_value(&1)?;
        map.end()
    }
}

/// A list that has not the length it promised.
struct WrongLength;

impl Serialize for WrongLength {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;
        let mut list = serializer.serialize_seq(Some(0))?;
        list.serialize_element(&1)?;
        list.end()
    }
}

#[track_caller]
fn assert_valid(value: impl Serialize) {
    let body = crate::body(&Held { value, after: 1 });
    let parsed = serde_json::from_str::<Value>(&body);
    let parsed = parsed.unwrap_or_else(|error| panic!("{error}: {body}"));
    assert_eq!(parsed["error"]["code"], "held");
}

#[test]
fn s13_a_key_without_a_value_makes_no_invalid_document() {
    assert_valid(KeyAlone);
}

#[test]
fn s13_a_value_without_a_key_makes_no_invalid_document() {
    assert_valid(ValueAlone);
}

#[test]
fn s13_a_list_of_another_length_makes_no_invalid_document() {
    assert_valid(WrongLength);
}

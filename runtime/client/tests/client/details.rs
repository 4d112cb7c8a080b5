//! Details are read as a whole.

use serde_json::json;

use crate::decoded;
use crate::names::{FieldsDetails, Named};

fn details(members: serde_json::Value) -> Option<Box<FieldsDetails>> {
    let mut body = json!({ "code": "fields" });
    let all = members.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(all);
    match decoded(422, &body.to_string()) {
        Named::Fields { details, .. } => details,
        other => panic!("{other:?}"),
    }
}

/// The required ones, with these members in addition or instead.
fn with(members: serde_json::Value) -> serde_json::Value {
    let mut all = json!({ "type": "t", "self": true, "maxItems": 3, "tags": [] });
    let members = members.as_object().unwrap().clone();
    all.as_object_mut().unwrap().extend(members);
    all
}

#[test]
fn each_detail_has_the_type_of_its_schema() {
    let all = json!({
        "min": -5, "ratio": 2, "tags": ["a", null], "anything": { "a": [1] }, "x": 1, "y": [true]
    });
    let details = details(with(all)).unwrap();
    assert_eq!(details.r#type, "t");
    assert!(details.self_);
    assert_eq!(details.max_items, 3_u64);
    assert_eq!(details.min, Some(-5_i64));
    assert_eq!(details.ratio, Some(2.0));
    assert_eq!(details.tags, [Some("a".to_owned()), None]);
    assert_eq!(details.anything, Some(json!({ "a": [1] })));
    let more = details.more.clone();
    assert_eq!(
        serde_json::Value::from(more),
        json!({ "x": 1, "y": [true] })
    );
}

#[test]
fn optional_details_can_be_absent() {
    let details = details(with(json!({}))).unwrap();
    assert_eq!((details.min, details.ratio), (None, None));
    assert_eq!(details.anything, None);
    assert!(details.more.is_empty());
}

#[test]
fn an_optional_detail_of_another_type_is_absent() {
    let details = details(with(json!({ "min": "5", "ratio": null }))).unwrap();
    assert_eq!((details.min, details.ratio), (None, None));
}

#[test]
fn without_a_required_detail_there_are_none() {
    for wrong in [
        json!({ "type": 1 }),
        json!({ "type": null }),
        json!({ "self": "true" }),
        json!({ "maxItems": -1 }),
        json!({ "maxItems": 1.5 }),
        json!({ "tags": {} }),
        json!({ "tags": [1] }),
    ] {
        assert_eq!(
            details(with(wrong.clone())).map(|details| details.max_items),
            None,
            "{wrong}"
        );
    }
    for name in ["type", "self", "maxItems", "tags"] {
        let mut members = with(json!({}));
        members.as_object_mut().unwrap().remove(name);
        assert!(details(members).is_none(), "{name}");
    }
}

#[test]
fn a_whole_number_is_an_integer_however_it_is_written() {
    for (written, number) in [("3.0", 3), ("3e2", 300), ("18446744073709551615", u64::MAX)] {
        let body =
            format!(r#"{{"code":"fields","type":"t","self":true,"maxItems":{written},"tags":[]}}"#);
        match decoded(422, &body) {
            Named::Fields { details, .. } => assert_eq!(details.unwrap().max_items, number),
            other => panic!("{other:?}"),
        }
    }
}

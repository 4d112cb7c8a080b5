//! An enum that is serialized elsewhere too, in a shape of its own.

use errbook::ApiError;
use serde::Serialize;
use serde_json::json;

use crate::body;

#[derive(ApiError)]
enum Plain {
    /// Slot is gone
    #[api_error(code = "gone", status = 410)]
    Gone {
        #[api_error(detail)]
        next_slot: &'static str,
        secret: &'static str,
    },
}

#[derive(Serialize, ApiError)]
#[serde(tag = "kind", content = "fields", rename_all = "UPPERCASE")]
enum Serialized {
    /// Slot is gone
    #[serde(rename = "went")]
    #[api_error(code = "gone", status = 410)]
    Gone {
        #[api_error(detail)]
        next_slot: &'static str,
        secret: &'static str,
    },
}

#[test]
fn serde_s_derive_on_the_same_enum_changes_nothing_on_the_wire() {
    let (next_slot, secret) = ("11:00", "hidden");
    let plain = Plain::Gone { next_slot, secret };
    let Plain::Gone { secret, .. } = plain;
    let serialized = Serialized::Gone { next_slot, secret };
    let expected =
        r#"{"error":{"code":"gone","message":"Slot is gone","details":{"next_slot":"11:00"}}}"#;
    assert_eq!(body(&plain), expected);
    assert_eq!(body(&serialized), expected);
    assert_eq!(
        plain.definition().details(),
        serialized.definition().details()
    );
    assert_eq!(
        serde_json::to_value(&serialized).unwrap(),
        json!({ "kind": "went", "fields": { "next_slot": "11:00", "secret": "hidden" } }),
        "and serde's shape is serde's"
    );
}

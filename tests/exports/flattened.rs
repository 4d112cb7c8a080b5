//! The members of flattened details, as the exports state them and the server sends them.

use std::collections::BTreeMap;

use errbook::envelope::FLAT;
use errbook::{ApiError, export};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize, JsonSchema)]
struct Window {
    /// When it opens
    opens: String,
    closes: Option<String>,
    share: f64,
    /// Hidden by the detail of this name
    own: u8,
    /// Hidden by the member beside
    code: u8,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Cause {
    Holiday { name: String },
    Capacity { limit: u32 },
}

/// Closed
#[derive(ApiError)]
#[api_error(code = "closed", status = 409, retry = "never", envelope = FLAT, details)]
struct Closed {
    own: bool,
    #[serde(flatten)]
    #[api_error(schema)]
    window: Window,
    #[serde(flatten)]
    #[api_error(schema)]
    cause: Cause,
    #[serde(flatten)]
    counts: BTreeMap<String, u32>,
}

fn closed(cause: Cause, share: f64) -> Closed {
    Closed {
        own: true,
        window: Window {
            opens: "08:00".to_owned(),
            closes: None,
            share,
            own: 1,
            code: 2,
        },
        cause,
        counts: BTreeMap::from([("rooms".to_owned(), 3), ("opens".to_owned(), 4)]),
    }
}

fn sent(error: &Closed) -> Value {
    serde_json::from_slice(error.to_response().body()).unwrap()
}

#[test]
fn the_server_sends_each_member_once_and_none_that_is_null() {
    let name = "Easter".to_owned();
    assert_eq!(
        sent(&closed(Cause::Holiday { name }, 0.5)),
        json!({
            "message": "Closed", "success": false, "code": 409,
            "own": true, "opens": "08:00", "share": 0.5, "kind": "holiday", "name": "Easter", "rooms": 3,
        })
    );
    assert_eq!(
        sent(&closed(Cause::Capacity { limit: 2 }, f64::NAN)),
        json!({
            "message": "Closed", "success": false, "code": 409,
            "own": true, "opens": "08:00", "kind": "capacity", "limit": 2, "rooms": 3,
        })
    );
}

#[test]
fn openapi_has_the_members() {
    let responses = export::openapi_responses(&Closed::CATALOG.document());
    let schema = &responses["409"]["content"]["application/json"]["schema"];
    assert_eq!(
        schema["required"],
        json!(["message", "own", "opens", "kind", "success", "code"])
    );
    let count = json!({ "type": "integer", "format": "uint32", "minimum": 0 });
    let word = |word: &str| json!({ "type": "string", "enum": [word] });
    assert_eq!(
        schema["properties"],
        json!({
            "message": { "type": "string" },
            "success": { "type": "boolean", "enum": [false] },
            "code": { "type": "integer", "enum": [409] },
            "own": { "type": "boolean" },
            "opens": { "type": "string", "description": "When it opens" },
            "closes": { "type": "string" },
            "share": { "type": "number", "format": "double" },
            "kind": { "anyOf": [word("holiday"), word("capacity")] },
            "name": { "type": "string" },
            "limit": count,
        })
    );
    assert_eq!(schema["additionalProperties"], count);
}

#[test]
fn typescript_has_the_members() {
    let module = export::typescript(&Closed::CATALOG.document());
    let details = "export interface ClosedDetails {
  readonly own: boolean;
  readonly closes?: string;
  /** When it opens */
  readonly opens: string;
  readonly share?: number;
  readonly kind: \"holiday\" | \"capacity\";
  readonly name?: string;
  readonly limit?: number;
  readonly [name: string]: unknown;
}
";
    assert!(module.contains(details), "{module}");
}

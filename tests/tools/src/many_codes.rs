//! A contract of many codes, to measure what is made of it.

use serde_json::{Value, json};

/// A contract of this many codes in 40 groups, a third of them with details.
#[must_use]
pub fn contract(codes: usize) -> Value {
    let code = |at: usize| {
        let item = json!({
            "type": "object",
            "properties": {
                "field": { "type": "string", "description": "The path of the field" },
                "rule": { "enum": ["missing", "malformed"] },
            },
            "required": ["field"],
        });
        let details = [
            json!({ "name": "id", "schema": { "type": "string", "format": "uuid" }, "description": "Which one" }),
            json!({ "name": "limit", "schema": { "type": "integer" }, "optional": true }),
            json!({ "name": "fields", "schema": { "type": "array", "items": item }, "optional": true }),
        ];
        let statuses = [400, 403, 404, 409, 422, 500];
        let class = match at % 10 {
            9 => {
                json!({ "class": "backoff", "initial_ms": 1000, "factor": 2.0, "max_ms": 60000, "attempts": 4 })
            }
            8 => json!({ "class": "refresh" }),
            _ => json!({ "class": "never" }),
        };
        let details: &[Value] = if at.is_multiple_of(3) { &details } else { &[] };
        json!({
            "code": format!("service_{}.error_{at:05}", at % 40),
            "status": statuses[at % statuses.len()],
            "retry": class,
            "effect": "none",
            "message": [format!("Number {at} does not work.")],
            "description": format!("Number {at} does not work"),
            "help": "Ask for another number, or repeat the request with the number of another service.",
            "group": format!("Service {}", at % 40),
            "content_type": "application/json",
            "envelope": "NESTED",
            "details": details,
            "retry_after": "never",
        })
    };
    let mut codes: Vec<_> = (0..codes).map(code).collect();
    codes.sort_by_key(|code| (code["code"].to_string(), code["status"].as_u64()));
    let member = |name: &str| json!({ "name": name, "value": { "fact": name } });
    let details = json!({ "name": "details", "value": { "fact": "details" }, "optional": true });
    let error = json!({ "object": [member("code"), member("message"), details] });
    json!({
        "errbook": 1,
        "id": "MANY",
        "envelopes": [{
            "id": "NESTED",
            "content_type": "application/json",
            "layout": { "object": [{ "name": "error", "value": error }] },
        }],
        "codes": codes,
    })
}

//! Documents as JSON, and their accessors.

mod accessors;
mod envelope_ids;
mod layouts;
mod reading;

use serde_json::{Value, json};

use super::CatalogDocument;

/// A document with every member.
fn full() -> Value {
    json!({
        "errbook": 1,
        "id": "API",
        "title": "All errors",
        "introduction": "Decide by `code`.\n\nAsk us.",
        "schemas": { "Minutes": { "type": "integer", "minimum": 0 } },
        "envelopes": [{
            "id": "NESTED",
            "title": "Everything at the root",
            "content_type": "application/json",
            "layout": { "object": [{ "name": "code", "value": { "fact": "code" } }, { "spread": "details" }] }
        }],
        "codes": [{
            "code": "slot_taken",
            "status": 409,
            "number": 17,
            "retry": { "class": "backoff", "initial_ms": 100, "factor": 2.0, "max_ms": 400, "attempts": 3 },
            "effect": "none",
            "message": ["Taken by ", { "field": "owner" }, " for ", { "fact": "details.minutes" }, "."],
            "description": "Someone was faster",
            "help": "Take another.",
            "docs_url": "/errors/slot_taken",
            "content_type": "application/vnd.slots+json",
            "envelope": "NESTED",
            "group": "Slots",
            "details": [{
                "name": "minutes",
                "schema": { "$ref": "#/schemas/Minutes" },
                "inferred": true,
                "description": "How long it is taken",
                "example": 5,
                "optional": true,
                "delay": true,
                "flattened": true,
                "placed": true,
                "computed": true,
                "rust": "u32"
            }],
            "headers": [{
                "name": "X-Code",
                "value": ["E-", { "fact": "code" }],
                "per_occurrence": true,
                "optional": true
            }],
            "retry_after": "sometimes",
            "extra": { "domain": "slots" },
            "since": "1.4",
            "deprecated": "use slot_gone",
            "replaced_by": "slot_gone",
            "rust": { "type": "SlotError", "variant": "Taken" }
        }],
        "groups": ["Slots"],
        "no_response": { "class": "throttled", "after_ms": 500 },
        "retired": [{ "number": 4 }, { "code": "slot_lost", "status": 410 }],
        "allow": [{ "lint": "missing_help", "codes": ["slot_taken"], "reason": "the guide" }]
    })
}

fn read(json: &Value) -> CatalogDocument {
    CatalogDocument::from_json(&json.to_string()).unwrap()
}

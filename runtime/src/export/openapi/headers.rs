//! The headers of a response.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::Definition;
use crate::export::example;

/// What is known of a header of a status.
struct Sent {
    name: String,
    /// By how many definitions, in each of their occurrences.
    always: usize,
    schema: Json,
    description: &'static str,
    example: Json,
}

/// Those that any of the definitions sends.
pub(super) fn headers(definitions: &[&'static Definition]) -> Map<String, Json> {
    // Names differ in case alone where two definitions spell them differently.
    let mut headers: BTreeMap<String, Sent> = BTreeMap::new();
    for definition in definitions {
        for header in definition.headers() {
            // One whose fact is never there is not sent.
            let Some(value) = example::text(definition, header.value()) else {
                continue;
            };
            let sent = Sent {
                name: header.name().to_owned(),
                always: 0,
                schema: json!({ "type": "string" }),
                description: "Sent with some of the errors of this status, or with all.",
                example: value.into(),
            };
            let key = header.name().to_ascii_lowercase();
            let known = headers.entry(key).or_insert(sent);
            known.always += usize::from(example::is_fixed(definition, header.value()));
        }
        if definition.may_delay() {
            let sent = Sent {
                name: "Retry-After".to_owned(),
                always: 0,
                schema: json!({ "type": "integer", "minimum": 0 }),
                description: "How many seconds to wait before the request is repeated.",
                example: example::seconds(definition).into(),
            };
            let known = headers.entry("retry-after".to_owned()).or_insert(sent);
            known.always += usize::from(definition.always_delays());
        }
    }
    let described = headers.into_values().map(|it| {
        let mut header = json!({
            "description": it.description,
            "schema": it.schema,
            "example": it.example,
        });
        if it.always == definitions.len() {
            header["required"] = json!(true);
        }
        (it.name, header)
    });
    described.collect()
}

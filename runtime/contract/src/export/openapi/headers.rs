//! The headers of a response.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::export::example;
use crate::{Definition, Header};

/// What is known of a header of a status.
struct Sent {
    name: String,
    /// By how many definitions, in each of their occurrences.
    always: usize,
    /// By which at all.
    codes: BTreeSet<&'static str>,
    schema: Json,
    /// Without one of its own it says who sends it.
    description: Option<&'static str>,
    example: Option<Json>,
}

/// Those that any of the definitions sends.
pub(super) fn headers(definitions: &[&'static Definition]) -> Map<String, Json> {
    // Names differ in case alone where two definitions spell them differently.
    let mut headers: BTreeMap<String, Sent> = BTreeMap::new();
    for definition in definitions {
        for header in definition.headers() {
            let value = example::text(definition, header.value());
            // One whose fact is never there is not sent.
            if value.is_none() && !header.per_occurrence() {
                continue;
            }
            let sent = Sent {
                name: header.name().to_owned(),
                always: 0,
                codes: BTreeSet::new(),
                schema: json!({ "type": "string" }),
                description: None,
                example: None,
            };
            let key = header.name().to_ascii_lowercase();
            let known = headers.entry(key).or_insert(sent);
            known.always += usize::from(always_sends(definition, header));
            known.codes.insert(definition.code());
            let value = value.filter(|it| !it.is_empty());
            known.example = known.example.take().or(value.map(Json::from));
        }
        if definition.may_delay() {
            let sent = Sent {
                name: "Retry-After".to_owned(),
                always: 0,
                codes: BTreeSet::new(),
                schema: json!({ "type": "integer", "minimum": 0 }),
                description: Some("How many seconds to wait before the request is repeated."),
                example: Some(example::seconds(definition).into()),
            };
            let known = headers.entry("retry-after".to_owned()).or_insert(sent);
            known.always += usize::from(definition.always_delays());
        }
    }
    let mut described = Map::new();
    for it in headers.into_values() {
        let required = it.always == definitions.len();
        let description = it
            .description
            .map_or_else(|| senders(&it, required), str::to_owned);
        let mut header = json!({
            "description": description,
            "schema": it.schema,
        });
        if let Some(example) = it.example {
            header["example"] = example;
        }
        if required {
            header["required"] = json!(true);
        }
        described.insert(it.name, header);
    }
    described
}

/// Which of the errors of a status send a header.
fn senders(sent: &Sent, required: bool) -> String {
    if required {
        return "Sent with every error of this status.".to_owned();
    }
    let codes: Vec<_> = sent.codes.iter().map(|it| format!("`{it}`")).collect();
    let how = match sent.always == codes.len() {
        true => "Sent",
        false => "May be sent",
    };
    format!("{how} with {}.", codes.join(", "))
}

/// Of a field that is no `Option`, and of text that no occurrence brings anything to.
fn always_sends(definition: &Definition, header: &Header) -> bool {
    match header.per_occurrence() {
        true => !header.optional(),
        false => example::is_fixed(definition, header.value()),
    }
}

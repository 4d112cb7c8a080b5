//! The headers of a response.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::document::{CodeDocument, HeaderDocument};
use crate::export::entry::Entry;
use crate::export::sample;
use crate::layout::Presence;

/// A header, as the codes of a status send it.
struct SentHeader<'a> {
    name: &'a str,
    /// The codes, by position, that send it in every response: a code with several lines of it counts once.
    always: BTreeSet<usize>,
    /// The codes that send it in some response.
    codes: BTreeSet<&'a str>,
    schema: Json,
    /// If `None`, the description lists the codes.
    description: Option<&'static str>,
    example: Option<Json>,
}

/// The headers that at least one of the codes sends.
pub(super) fn headers(entries: &[Entry<'_>]) -> Map<String, Json> {
    // By lower-case name: codes may write the same header differently.
    let mut headers: BTreeMap<String, SentHeader<'_>> = BTreeMap::new();
    for (position, entry) in entries.iter().enumerate() {
        let code = entry.code;
        for header in &code.headers {
            let value = sample::filled_text(code, &header.value);
            // A header is not sent if it shows a fact that the code lacks.
            if value.is_none() && !header.per_occurrence {
                continue;
            }
            let key = header.name.to_ascii_lowercase();
            let sent = headers.entry(key).or_insert_with(|| SentHeader {
                name: &header.name,
                always: BTreeSet::new(),
                codes: BTreeSet::new(),
                schema: json!({ "type": "string" }),
                description: None,
                example: None,
            });
            if is_always_sent(code, header) {
                sent.always.insert(position);
            }
            sent.codes.insert(&code.code);
            let value = value.filter(|value| !value.is_empty());
            sent.example = sent.example.take().or(value.map(Json::from));
        }
        if sample::has_delay(code) {
            let key = "retry-after".to_owned();
            let sent = headers.entry(key).or_insert_with(|| SentHeader {
                name: "Retry-After",
                always: BTreeSet::new(),
                codes: BTreeSet::new(),
                schema: json!({ "type": "integer", "minimum": 0 }),
                description: Some("How many seconds to wait before the request is repeated."),
                example: Some(sample::seconds(code).into()),
            });
            if code.retry_after == Presence::Always {
                sent.always.insert(position);
            }
        }
    }
    let described = headers.into_values();
    described
        .map(|sent| (sent.name.to_owned(), described_header(sent, entries.len())))
        .collect()
}

fn described_header(sent: SentHeader<'_>, codes: usize) -> Json {
    let required = sent.always.len() == codes;
    let description = match sent.description {
        Some(description) => description.to_owned(),
        None => senders(&sent, required),
    };
    let mut header = json!({ "description": description, "schema": sent.schema });
    if let Some(example) = sent.example {
        header["example"] = example;
    }
    if required {
        header["required"] = json!(true);
    }
    header
}

/// The description: which codes of the status send the header.
fn senders(sent: &SentHeader<'_>, required: bool) -> String {
    if required {
        return "Sent with every error of this status.".to_owned();
    }
    let codes: Vec<_> = sent.codes.iter().map(|code| format!("`{code}`")).collect();
    let always = sent.always.len() == codes.len();
    let verb = if always { "Sent" } else { "May be sent" };
    format!("{verb} with {}.", codes.join(", "))
}

/// Whether every response of the code has the header: its field is not an `Option`, or its text is fixed.
fn is_always_sent(code: &CodeDocument, header: &HeaderDocument) -> bool {
    if header.per_occurrence {
        !header.optional
    } else {
        sample::is_fixed(code, &header.value)
    }
}

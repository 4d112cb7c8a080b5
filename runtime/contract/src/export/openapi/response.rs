//! The response of a status, or of a class of statuses.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::bodies::Bodies;
use super::{content, headers};
use crate::document::{CodeDocument, retry_json};
use crate::export::entry::Entry;
use crate::export::one_line::one_line;
use crate::export::status::reason_phrase;
use crate::status::class_phrase;

/// The member of a response by which it is known to be of errbook.
pub(super) const RETRY: &str = "x-errbook-retry";

/// `members` are the positions of the entries that the response is for, which are sorted by code.
pub(super) fn response(
    status: &str,
    members: &[usize],
    entries: &[Entry<'_>],
    bodies: &Bodies<'_>,
) -> Json {
    let of_status: Vec<Entry<'_>> = members.iter().map(|member| entries[*member]).collect();
    let mut media_types: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for member in members {
        // A code whose responses have no body has no content.
        if let Some(media_type) = entries[*member].code.content_type() {
            media_types.entry(media_type).or_default().push(*member);
        }
    }
    let mut contents = Map::new();
    for (media_type, members) in media_types {
        let content = content::content(status, &members, entries, bodies);
        contents.insert(media_type.to_owned(), content);
    }
    let mut response = json!({ "description": description(status, &of_status) });
    if !contents.is_empty() {
        response["content"] = Json::Object(contents);
    }
    let headers = headers::headers(&of_status);
    if !headers.is_empty() {
        response["headers"] = Json::Object(headers);
    }
    let facts = [
        (
            RETRY,
            by_code(&of_status, |code| Some(retry_json(code.retry))),
        ),
        (
            "x-errbook-effect",
            by_code(&of_status, |code| Some(code.effect.as_str().into())),
        ),
        (
            "x-errbook-grpc",
            by_code(&of_status, |code| Some(code.grpc?.as_str().into())),
        ),
    ];
    for (name, fact) in facts {
        if !fact.is_empty() {
            response[name] = Json::Object(fact);
        }
    }
    response
}

/// The fact of each code that has it.
fn by_code(
    entries: &[Entry<'_>],
    fact: impl Fn(&CodeDocument) -> Option<Json>,
) -> Map<String, Json> {
    let codes = entries.iter();
    codes
        .filter_map(|entry| Some((entry.code.code.clone(), fact(entry.code)?)))
        .collect()
}

/// The reason phrase of the status, and the description of each code.
pub(super) fn description(status: &str, entries: &[Entry<'_>]) -> String {
    let item = |entry: &Entry<'_>| {
        let description = one_line(&entry.code.descriptions().join("; "));
        format!("\n- `{}`: {description}", entry.code.code)
    };
    let items: String = entries.iter().map(item).collect();
    // The phrase of a class is that of its first status without one of its own.
    let phrase = match status {
        "4XX" => class_phrase(400),
        "5XX" => class_phrase(500),
        status => status.parse().map_or("", reason_phrase),
    };
    format!("{phrase}\n{items}")
}

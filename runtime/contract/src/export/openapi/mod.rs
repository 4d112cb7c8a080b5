//! The responses of an OpenAPI document.

mod headers;
mod schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::entry::{Entry, entries};
use super::groups::catalog_title;
use super::one_line::one_line;
use super::shape;
use super::status::reason_phrase;
use crate::document::{CatalogDocument, CodeDocument};
use crate::status::class_phrase;

/// The catalog as an OpenAPI 3.1 document without paths: `components/responses` has `Error409` for the errors at 409,
/// and `Error4XX` and `Error5XX` for those whose status is open.
///
/// Your own document refers to it, as in `"$ref": "errors.json#/components/responses/Error409"`, or copies its
/// `components`. Each media type of a response has the schemas of its codes, distinguished by an `enum` with the code,
/// and an example for each definition, named after its code; a code without a body has none. The example is the body that is sent, with its members sorted and with
/// the values of `example = …` for details. A header is `required` if every error of the status sends it, and has no
/// example if only a field sets its value.
///
/// Errors of a gRPC API stand in the member `x-errbook-grpc` of their response: the code of gRPC for each code.
///
/// A detail is `required` unless it can be absent. It is never `null`: a detail whose JSON is `null` is left out.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
/// struct SlotUnavailable {
///     #[api_error(example = "11:00")]
///     next: Option<String>,
/// }
///
/// let document = export::openapi(&SlotUnavailable::CATALOG.document());
/// let media = &document["components"]["responses"]["Error409"]["content"]["application/json"];
/// assert_eq!(
///     media["examples"]["slot_unavailable"]["value"]["error"]["details"],
///     serde_json::json!({ "next": "11:00" }),
/// );
/// let error = &media["schema"]["properties"]["error"];
/// assert_eq!(error["properties"]["code"]["enum"][0], "slot_unavailable");
/// ```
#[must_use]
pub fn openapi(document: &CatalogDocument) -> Json {
    let document = &*document.merged();
    let mut statuses: BTreeMap<String, Vec<Entry<'_>>> = BTreeMap::new();
    for entry in entries(document) {
        for status in statuses_of(entry.code) {
            statuses.entry(status).or_default().push(entry);
        }
    }
    let mut responses = Map::new();
    for (status, entries) in statuses {
        responses.insert(format!("Error{status}"), response(&status, &entries));
    }
    let mut openapi = json!({
        "openapi": "3.1.0",
        "info": { "title": catalog_title(document), "version": "0" },
        "paths": {},
        "components": { "responses": responses },
    });
    // The result must not depend on serde_json's feature `preserve_order`, which another crate may enable.
    openapi.sort_all_objects();
    openapi
}

/// The status, or the classes of an open one.
fn statuses_of(code: &CodeDocument) -> Vec<String> {
    if code.any_status {
        vec!["4XX".to_owned(), "5XX".to_owned()]
    } else {
        vec![code.status.to_string()]
    }
}

/// The response of a status or of a class of statuses; `entries` are sorted by code.
fn response(status: &str, entries: &[Entry<'_>]) -> Json {
    let mut media_types: BTreeMap<&str, Vec<Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        // A code whose responses have no body has no content.
        if let Some(media_type) = entry.code.content_type() {
            media_types.entry(media_type).or_default().push(*entry);
        }
    }
    let mut contents = Map::new();
    for (media_type, entries) in media_types {
        contents.insert(media_type.to_owned(), content(status, &entries));
    }
    let mut response = json!({ "description": description(status, entries) });
    if !contents.is_empty() {
        response["content"] = Json::Object(contents);
    }
    let headers = headers::headers(entries);
    if !headers.is_empty() {
        response["headers"] = Json::Object(headers);
    }
    let grpc = grpc(entries);
    if !grpc.is_empty() {
        response["x-errbook-grpc"] = Json::Object(grpc);
    }
    response
}

/// The code of gRPC of each code that has one.
fn grpc(entries: &[Entry<'_>]) -> Map<String, Json> {
    let codes = entries.iter().filter_map(|entry| {
        let grpc = entry.code.grpc?;
        Some((entry.code.code.clone(), grpc.as_str().into()))
    });
    codes.collect()
}

/// The reason phrase of the status, and the description of each code.
fn description(status: &str, entries: &[Entry<'_>]) -> String {
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

fn content(status: &str, entries: &[Entry<'_>]) -> Json {
    let bodies = entries.iter();
    let bodies: Vec<_> = bodies
        .filter_map(|entry| Some((entry.code, shape::body(*entry)?)))
        .collect();
    let mut examples = Map::new();
    let definitions = entries.iter().flat_map(|entry| {
        let definitions = entry.code.definitions().iter();
        definitions.map(|code| Entry { code, ..*entry })
    });
    // The example of an open status is that of its usual one.
    let is_here = |code: &CodeDocument| {
        !code.any_status || status.starts_with(&(code.status / 100).to_string())
    };
    for entry in definitions.filter(|entry| is_here(entry.code)) {
        let Some(body) = shape::body(entry) else {
            continue;
        };
        let example = json!({ "summary": entry.code.description, "value": shape::example(&body) });
        // A code can have several definitions. No code contains a `'`.
        let mut name = entry.code.code.clone();
        while examples.contains_key(&name) {
            name.push('\'');
        }
        examples.insert(name, example);
    }
    let codes_differ = entries.is_sorted_by(|a, b| a.code.code < b.code.code);
    json!({ "schema": schema::any_of(&bodies, codes_differ), "examples": examples })
}

//! The responses of an OpenAPI document.

mod headers;
mod schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::markdown::line;
use super::{example, shape};
use crate::{Catalog, Definition};

/// The catalog as an OpenAPI 3.1 document without paths: `components/responses` has `Error409` for the errors at 409.
///
/// A document of your own refers to it, as in `"$ref": "errors.json#/components/responses/Error409"`, or takes its
/// `components` over. In each response a media type has the schemas of its codes, kept apart by an `enum` on the code,
/// and an example of each, named after it: the body as it is sent, its members sorted, with the values that
/// `example = …` gives its details. A header that is sent with every error of the status is `required`; one that a field
/// brings has no example.
///
/// A detail is `required` unless it is an `Option`, and never `null`: one whose JSON would be is left out, even where its
/// type does not tell so.
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
/// let document = export::openapi(SlotUnavailable::CATALOG);
/// let media = &document["components"]["responses"]["Error409"]["content"]["application/json"];
/// assert_eq!(
///     media["examples"]["slot_unavailable"]["value"]["error"]["details"],
///     serde_json::json!({ "next": "11:00" }),
/// );
/// let error = &media["schema"]["properties"]["error"];
/// assert_eq!(error["properties"]["code"]["enum"][0], "slot_unavailable");
/// ```
#[must_use]
pub fn openapi(catalog: &Catalog) -> Json {
    let mut statuses: BTreeMap<u16, Vec<&'static Definition>> = BTreeMap::new();
    for definition in catalog.documented() {
        let status = definition.status().as_u16();
        statuses.entry(status).or_default().push(definition);
    }
    let mut responses = Map::new();
    for (status, mut definitions) in statuses {
        definitions.sort_by_key(|it| (it.code(), it.type_name(), it.variant()));
        responses.insert(format!("Error{status}"), response(&definitions));
    }
    let title = match (catalog.title(), catalog.name()) {
        (Some(title), _) => title,
        (None, "") => "Errors",
        (None, name) => name,
    };
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": title, "version": "0" },
        "paths": {},
        "components": { "responses": responses },
    });
    // The same order whether or not another crate has serde_json keep that of insertion.
    document.sort_all_objects();
    document
}

fn response(definitions: &[&'static Definition]) -> Json {
    let mut media: BTreeMap<&str, Vec<&'static Definition>> = BTreeMap::new();
    for definition in definitions {
        let content_type = definition.content_type();
        media.entry(content_type).or_default().push(definition);
    }
    let mut contents = Map::new();
    for (name, definitions) in media {
        contents.insert(name.to_owned(), content(&definitions));
    }
    let mut response = json!({
        "description": description(definitions),
        "content": contents,
    });
    let headers = headers::headers(definitions);
    if !headers.is_empty() {
        response["headers"] = Json::Object(headers);
    }
    response
}

/// The status's phrase, and what each code means.
fn description(definitions: &[&'static Definition]) -> String {
    let reason = definitions.first().map_or("", |it| it.reason());
    let item =
        |it: &&'static Definition| format!("\n- `{}`: {}", it.code(), line(it.description()));
    let lines: String = definitions.iter().map(item).collect();
    format!("{reason}\n{lines}")
}

fn content(definitions: &[&'static Definition]) -> Json {
    let shapes: Vec<_> = definitions.iter().map(|it| shape::body(it)).collect();
    let mut examples = Map::new();
    for (definition, shape) in definitions.iter().zip(&shapes) {
        let value = example::value(shape);
        let named = json!({ "summary": definition.description(), "value": value });
        // The catalog's check refuses two of one code, that of a type alone does not; no code has the mark.
        let mut name = definition.code().to_owned();
        while examples.contains_key(&name) {
            name.push('\'');
        }
        examples.insert(name, named);
    }
    let codes_differ = definitions.is_sorted_by(|a, b| a.code() < b.code());
    json!({ "schema": schema::any_of(&shapes, codes_differ), "examples": examples })
}

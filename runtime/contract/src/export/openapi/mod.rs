//! The responses of an OpenAPI document.

mod alternatives;
mod bodies;
mod content;
mod headers;
mod inline;
mod merge;
mod names;
mod open;
mod options;
mod place;
mod prefix;
mod reference;
mod response;
mod schema;
mod v3_0;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use self::bodies::Bodies;
use self::prefix::Prefix;
use super::entry::{Entry, entries};
use super::groups::catalog_title;
use crate::document::{CatalogDocument, CodeDocument};

pub use merge::{MergeError, Merged, openapi_merge, openapi_merge_with};
pub use options::OpenApiOptions;

/// The catalog as an OpenAPI 3.1 document without paths, for your own document to refer to or to be
/// [merged](openapi_merge) into.
///
/// - `components/responses` has `Error409` for the errors at 409, and `Error4XX` and `Error5XX` for those whose status is
///   open. Each media type of a response has an example for each definition, named after its code: the body that is
///   sent, with its members sorted and with the values of `example = …` for details. A code without a body has none.
/// - `components/schemas` has a schema for each code, such as `SlotUnavailableError`. It is the schema of the object in
///   which the bodies of its envelope differ, if this object has the code as a member, otherwise of the whole body. Codes
///   whose bodies do not show which it is share a schema. The schemas of details that have a name are there, too.
/// - Where the object has the code, the schemas of a response are alternatives of `oneOf` with a `discriminator`,
///   otherwise of `anyOf`.
/// - A header is `required` if every error of the status sends it, and has no example if only a field sets its value.
/// - `x-errbook-retry` and `x-errbook-effect` of a response say for each code whether a repeat can help, and whether it
///   could apply the request twice; `x-errbook-grpc` is the code of gRPC, for errors of a gRPC API.
///
/// A detail is `required` unless it can be absent. It is never `null`: a detail whose JSON is `null` is left out. The members
/// of a flattened detail are those of its schema; of several alternatives they are all there, and only what each has is
/// `required`.
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
/// let components = &document["components"];
/// let media = &components["responses"]["Error409"]["content"]["application/json"];
/// assert_eq!(
///     media["examples"]["slot_unavailable"]["value"]["error"]["details"],
///     serde_json::json!({ "next": "11:00" }),
/// );
/// let error = &media["schema"]["properties"]["error"];
/// assert_eq!(error["$ref"], "#/components/schemas/SlotUnavailableError");
/// let schema = &components["schemas"]["SlotUnavailableError"];
/// assert_eq!(schema["properties"]["code"]["enum"][0], "slot_unavailable");
/// ```
#[must_use]
pub fn openapi(document: &CatalogDocument) -> Json {
    openapi_with(document, &OpenApiOptions::new())
}

/// Like [`openapi`], with more in it.
#[must_use]
pub fn openapi_with(document: &CatalogDocument, options: &OpenApiOptions) -> Json {
    let mut openapi = without_prefix(document, options);
    let components = &mut openapi["components"];
    Prefix::new(&options.component_prefix, components).put_before_names(components);
    // The result must not depend on serde_json's feature `preserve_order`, which another crate may enable.
    openapi.sort_all_objects();
    openapi
}

/// The document whose components have no prefix.
fn without_prefix(document: &CatalogDocument, options: &OpenApiOptions) -> Json {
    let document = &*document.merged();
    let entries = entries(document);
    let bodies = Bodies::new(document, &entries, options);
    let mut responses = Map::new();
    for (status, members) in by_status(&entries, |_| true) {
        let response = response::response(&status, &members, &entries, &bodies);
        responses.insert(format!("Error{status}"), response);
    }
    let mut schemas = bodies.into_schemas();
    if options.default_response {
        let (response, open) = open::default_response(document, &schemas);
        schemas.extend(open);
        responses.insert("ErrorDefault".to_owned(), response);
    }
    let mut components = Map::new();
    components.insert("responses".to_owned(), responses.into());
    if !schemas.is_empty() {
        components.insert("schemas".to_owned(), schemas.into());
    }
    let mut openapi = json!({
        "openapi": "3.1.0",
        "info": { "title": catalog_title(document), "version": "0" },
        "paths": {},
    });
    openapi["components"] = components.into();
    if let Some(introduction) = document.introduction() {
        openapi["info"]["description"] = introduction.into();
    }
    openapi
}

/// The responses of an operation that answers with the errors of this document, by status. They refer to no components: for
/// libraries that take responses alone.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// let responses = export::openapi_responses(&Gone::CATALOG.document());
/// assert_eq!(responses["410"]["description"], "Gone\n\n- `gone`: Gone for good");
/// ```
#[must_use]
pub fn openapi_responses(document: &CatalogDocument) -> BTreeMap<String, Json> {
    let document = &*document.merged();
    let entries = entries(document);
    let bodies = Bodies::new(document, &entries, &OpenApiOptions::new());
    let responses = by_status(&entries, |_| true).into_iter();
    let responses = responses.map(|(status, members)| {
        let response = response::response(&status, &members, &entries, &bodies);
        (status, response)
    });
    let mut responses: BTreeMap<String, Json> = responses.collect();
    let schemas = bodies.into_schemas();
    for response in responses.values_mut() {
        inline::inline(response, &schemas);
        response.sort_all_objects();
    }
    responses
}

/// The positions of the entries by status, or by the classes of an open one.
fn by_status(
    entries: &[Entry<'_>],
    included: impl Fn(&CodeDocument) -> bool,
) -> BTreeMap<String, Vec<usize>> {
    let mut statuses: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, entry) in entries.iter().enumerate() {
        if !included(entry.code) {
            continue;
        }
        for status in statuses_of(entry.code) {
            statuses.entry(status).or_default().push(position);
        }
    }
    statuses
}

/// The status, or the classes of an open one.
fn statuses_of(code: &CodeDocument) -> Vec<String> {
    if code.any_status {
        vec!["4XX".to_owned(), "5XX".to_owned()]
    } else {
        vec![code.status.to_string()]
    }
}

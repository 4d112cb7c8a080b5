//! Puts a catalog into an API's own OpenAPI document.

mod components;
mod error;
mod mark;
mod named;
mod operation;
mod references;

use serde_json::{Map, Value as Json, json};

pub use error::MergeError;

use self::operation::Operations;
use super::prefix::Prefix;
use super::{OpenApiOptions, v3_0, without_prefix};
use crate::document::CatalogDocument;

/// What [`openapi_merge`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Merged {
    /// How many operations have errors of the catalog.
    pub operations: usize,
    /// The names in `x-errbook-errors` that are not the catalog's: those of other catalogs, or misspelt.
    pub other_names: Vec<String>,
}

/// Puts the [components](super::openapi()) of a catalog into an API's own OpenAPI document, and its errors into the
/// operations. Merging again changes nothing. After a change of the catalog, or of what an operation names, it replaces what
/// was merged, which `x-errbook-catalog` marks, and takes out what nothing names any more. What others wrote stays.
///
/// An operation gets errors
///
/// - by `"x-errbook-errors": "BOOKINGS"`: all of the catalog of this name;
/// - by `"x-errbook-errors": ["slot_unavailable", …]`: these, in a document with one catalog;
/// - by `"x-errbook-errors": { "BOOKINGS": ["slot_unavailable", …], "ACCOUNTS": true }`: these of one catalog, and all of
///   another, at other statuses;
/// - by a response that refers to a component, as in `"409": { "$ref": "#/components/responses/Error409" }`;
/// - by a response that a library made of [`openapi_responses`](super::openapi_responses): it is made anew, with what the
///   library's types cannot hold.
///
/// A document of OpenAPI 3.0 gets schemas in its words: `nullable`, one `example`, no tuples.
///
/// ```
/// # use errbook::{ApiError, export};
/// # use serde_json::json;
/// #[derive(Debug, ApiError)]
/// enum Error {
///     /// Gone for good
///     #[api_error(code = "gone", status = 410)]
///     Gone,
///     /// Taken
///     #[api_error(code = "taken", status = 409, retry = "never")]
///     Taken,
/// }
///
/// let mut api = json!({
///     "openapi": "3.1.0",
///     "info": { "title": "Bookings", "version": "1" },
///     "paths": { "/slots": { "post": { "x-errbook-errors": ["gone"], "responses": {} } } },
/// });
/// export::openapi_merge(&mut api, &Error::CATALOG.document())?;
/// let responses = &api["paths"]["/slots"]["post"]["responses"];
/// assert_eq!(responses["410"]["x-errbook-effect"], json!({ "gone": "none" }));
/// assert!(responses.get("409").is_none());
/// # Ok::<(), export::MergeError>(())
/// ```
///
/// # Errors
///
/// If the document is not one of OpenAPI 3, if it has a component or a response of its own in a place of the catalog's, if
/// an operation names a code that the catalog does not have or two catalogs with errors at one status, or if something that
/// others wrote refers to a component that the catalog does not have any more. The document is then unchanged.
pub fn openapi_merge(openapi: &mut Json, document: &CatalogDocument) -> Result<Merged, MergeError> {
    openapi_merge_with(openapi, document, &OpenApiOptions::new())
}

/// Like [`openapi_merge`], with options: [`default_response`](OpenApiOptions::default_response) gives each operation
/// without a `default` the envelope with any code, and [`component_prefix`](OpenApiOptions::component_prefix) lets a second
/// catalog into the document.
///
/// # Errors
///
/// As [`openapi_merge`].
pub fn openapi_merge_with(
    openapi: &mut Json,
    document: &CatalogDocument,
    options: &OpenApiOptions,
) -> Result<Merged, MergeError> {
    let mut result = openapi.clone();
    let version = result["openapi"].as_str().unwrap_or_default();
    let is_3_0 = version.starts_with("3.0");
    if !version.starts_with("3.") {
        return Err(MergeError::NotOpenApi);
    }
    let Json::Object(members) = &mut result else {
        return Err(MergeError::NotOpenApi);
    };
    let mut fragment = without_prefix(document, options);
    let prefix = Prefix::new(&options.component_prefix, &fragment["components"]);
    prefix.put_before_names(&mut fragment["components"]);
    fragment.sort_all_objects();
    let components = members.entry("components").or_insert_with(|| json!({}));
    for kind in ["responses", "schemas"] {
        let mut ours = fragment["components"][kind].take();
        if is_3_0 {
            v3_0::rewrite(&mut ours);
        }
        components::merge(components, kind, ours, document.id())?;
    }
    let default = prefix.name("ErrorDefault");
    let has_default = components["responses"].get(default).is_some();
    let merged = document.merged();
    let operations = Operations::new(&merged, options, prefix, is_3_0, has_default);
    let mut outcome = Merged::default();
    for kind in ["paths", "webhooks"] {
        if let Some(Json::Object(paths)) = members.get_mut(kind) {
            operations.merge(paths, &mut outcome)?;
        }
    }
    references::keep(openapi, &mut result)?;
    *openapi = result;
    Ok(outcome)
}

/// The members of a path item that are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operations of a path item, by their methods.
fn operations(item: &mut Json) -> impl Iterator<Item = (&String, &mut Map<String, Json>)> {
    let members = item.as_object_mut().into_iter().flatten();
    members.filter_map(|(method, operation)| {
        let is_operation = METHODS.contains(&&method[..]);
        Some((method, operation.as_object_mut().filter(|_| is_operation)?))
    })
}

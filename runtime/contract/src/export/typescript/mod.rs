//! The catalog as a TypeScript module.

mod kind_text;
mod module;
mod named_schemas;
mod names;
mod syntax;
mod table;
#[cfg(test)]
mod tests;
mod type_text;
mod types;

use super::entry::entries;
use super::groups::introduction;
use super::one_line::one_line;
use super::schema_type::Type;
use crate::document::CatalogDocument;
use names::{NamedCode, Names};
use type_text::Identifiers;

/// The catalog as a TypeScript module: one file without dependencies, which reads error responses into typed errors.
///
/// - `decodeError(response)` reads a response of `fetch`, `parseError(status, body, headers?)` that of another HTTP client.
///   They never throw. A response can also be one of React Native or node-fetch, or a mock;
/// - `ApiError` is the union of `…Error` for each code, to be narrowed by `code` and, where a code has several, `status`,
///   with `UnknownError` for what this module does not know and `ForeignError` for an answer that is not the API's. Each
///   has `message`, `details`, `retryAfterMs`, `headers` and `body`. `ErrorOf<"not_found">` is the error of a code;
/// - `…Details` for each code that has details; the names contain the status if a code has several;
/// - `ERRORS`: number, retry class and effect by code and status; `retryOf(error)` and `effectOf(error)` say them of any
///   error, and `verdict(error, attempt)` whether and when to repeat the request, also for `noResponse(cause)`.
///
/// Answers are read as the crate `errbook-client` does it: by the layouts of the envelopes, backwards.
/// The module compiles with `tsc --strict` of TypeScript 5.0 and later, for ES2019 and later, and its syntax is erasable.
///
/// Message and details have the types that the module states: details are copied by their schemas, those that the module
/// does not know are left out, and if a required one is missing or of another type, `details` is `undefined`. The body is
/// as it was received. A detail without a schema is `unknown`; an integer is a `number` without a fraction that has lost no
/// digits. A detail is never `null`: a detail whose JSON is `null` is left out. The members of a flattened detail are those
/// of its schema.
///
/// ```ts
/// const response = await fetch("/v1/appointments", { method: "POST", body });
/// if (!response.ok) {
///   const error = await decodeError(response);
///   switch (error.code) {
///     case "slot_unavailable":
///       return offer(error.details?.next_available);
///     case null: // an error that this module does not know, or a gateway's answer
///     default:
///       return tell(error.message);
///   }
/// }
/// ```
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Time slot is not available
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
/// struct SlotUnavailable {
///     next: Option<String>,
/// }
///
/// let module = export::typescript(&SlotUnavailable::CATALOG.document());
/// assert!(module.contains("export interface SlotUnavailableDetails {\n  readonly next?: string;\n}"));
/// ```
#[must_use]
pub fn typescript(document: &CatalogDocument) -> String {
    let document = &*document.merged();
    let mut names = Names::new();
    let named = names.codes(&entries(document));
    let details: Vec<_> = named.iter().filter_map(types::details_type).collect();
    let details: Vec<_> = details.into_iter().map(Type::Object).collect();
    let schemas = named_schemas::named(&document.schemas, details.iter());
    let identifier = |name: &String| (name.clone(), names.schema(name));
    let identifiers: Identifiers = schemas.keys().map(identifier).collect();
    let tables = table::tables(document, &named, &schemas);
    let mut parts = vec![head(document), tables.facts];
    parts.push(errors_type(&tables.errors));
    parts.extend(schemas.iter().map(|(name, of_type)| {
        let identifier = identifiers.get(name).map_or(name, |identifier| identifier);
        types::schema(identifier, of_type, &identifiers)
    }));
    let details = |code| types::details(code, &identifiers);
    parts.extend(named.iter().filter_map(details));
    parts.extend(named.iter().map(types::error));
    parts.push(union(&named));
    parts.push(module::text());
    parts.push(tables.contract);
    parts.push(ERRORS.to_owned());
    parts.join("\n")
}

fn head(document: &CatalogDocument) -> String {
    let paragraphs = document.title.as_deref().into_iter();
    let paragraphs = paragraphs.chain(introduction(document));
    let paragraphs: String = paragraphs
        .map(|paragraph| format!("// {}\n//\n", one_line(paragraph)))
        .collect();
    let source = if document.id.is_empty() {
        String::new()
    } else {
        format!(" from the catalog {}", one_line(&document.id))
    };
    format!(
        "{paragraphs}// Made by errbook{source}; do not edit. For TypeScript 5.0 and later.\n/* eslint-disable */\n"
    )
}

fn errors_type(rows: &str) -> String {
    format!(
        "/** The statuses of every code, with its number, and what a repeat of the request would do. */\n\
         export interface Errors {{\n{rows}}}\n\n\
         /** Every code that this module knows. */\n\
         export type ErrorCode = keyof Errors;\n"
    )
}

fn union(named: &[NamedCode<'_>]) -> String {
    let arms = named.iter().map(|code| format!("\n  | {}Error", code.name));
    let arms = if named.is_empty() {
        " never".to_owned()
    } else {
        arms.collect()
    };
    format!("/** An error that this module knows. */\nexport type KnownError ={arms};\n")
}

const ERRORS: &str = "\
/** Number, retry class and effect of every code at its statuses. */
export const ERRORS = /* @__PURE__ */ byCodeAndStatus(FAMILIES) as Errors;
";

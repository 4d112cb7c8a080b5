//! The catalog as TypeScript types.

mod names;
mod syntax;
mod table;
mod types;

use super::entry::{Entry, entries};
use super::one_line::one_line;
use crate::document::CatalogDocument;
use names::NamedCode;

/// The catalog as a TypeScript module.
///
/// - `ERRORS`: the statuses of each code, with the number, the retry class with its parameters and the effect;
/// - `…Error` for each code, with `code`, `status` and `body`, and `…Details` if it has details; the names contain the
///   status if a code has several; the body is a `string` if it is a text, and `null` if there is none;
/// - `ApiError`: the union of these types, to be narrowed by `code` and `status`; `code: null` is an error that the
///   module does not know;
/// - `apiError(code, status, body)`: the `ApiError` of a response.
///
/// The types of details follow their schemas: integers and floats are `number`; `String`, `&str` and `char` are `string`;
/// a `Vec<T>` is `T[]`, an `Option` is an optional member. A detail without a schema is `unknown`. A detail is never
/// `null`: a detail whose JSON is `null` is left out.
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
    let entries = entries(document);
    let named = names::named(&entries);
    let mut parts = vec![head(document), table::table(&entries)];
    parts.extend(named.iter().filter_map(types::details));
    parts.extend(named.iter().map(types::error));
    parts.push(union(&named));
    parts.push(TYPES.to_owned());
    parts.push(api_error(&entries));
    parts.join("\n")
}

fn head(document: &CatalogDocument) -> String {
    let title = document.title.as_deref();
    let title = title.map(|title| format!("// {}\n//\n", one_line(title)));
    let source = if document.id.is_empty() {
        String::new()
    } else {
        format!(" from the catalog {}", one_line(&document.id))
    };
    format!(
        "{}// Made by errbook{source}; do not edit.\n",
        title.unwrap_or_default()
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

/// The function that finds out which error an answer is. A code with an open status comes at any error status.
fn api_error(entries: &[Entry<'_>]) -> String {
    let open = entries.iter().filter(|entry| entry.code.any_status);
    let open: Vec<_> = open.map(|entry| syntax::quoted(&entry.code.code)).collect();
    let known = "has(ERRORS[code as ErrorCode], status)";
    let (table, known) = if open.is_empty() {
        (String::new(), known.to_owned())
    } else {
        let table = format!(
            "/** The codes that come at any status from 400 to 599. */\nconst ANY_STATUS: readonly string[] = [{}];\n\n",
            open.join(", ")
        );
        let any = "(ANY_STATUS.indexOf(code) >= 0 && status >= 400 && status < 600)";
        (table, format!("({known} || {any})"))
    };
    table + &API_ERROR.replace("KNOWN", &known)
}

const TYPES: &str = r#"/** What this module does not know: a newer code, or an answer of something in between. */
export interface UnknownError {
  readonly code: null;
  readonly status: number;
  /** The code that came, if any did. */
  readonly received: string | null;
  readonly body: unknown;
}

/** Any error; `code` tells which, together with `status` where a code has several. */
export type ApiError = KnownError | UnknownError;
"#;

/// `KNOWN`: whether the status is one of the code.
const API_ERROR: &str = r#"/** What an answer is, by the code that was found in it; the body is taken at its word. */
export function apiError(code: string | null, status: number, body: unknown): ApiError {
  const has = (table: object, key: string | number): boolean =>
    Object.prototype.hasOwnProperty.call(table, key);
  if (code !== null && has(ERRORS, code) && KNOWN) {
    return { code, status, body } as KnownError;
  }
  return { code: null, status, received: code, body };
}
"#;

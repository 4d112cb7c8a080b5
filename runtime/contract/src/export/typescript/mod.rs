//! The types of a client in TypeScript.

mod names;
mod table;
mod types;

use super::markdown::line;
use crate::{Catalog, Definition};
use names::Named;

/// The catalog as a TypeScript module.
///
/// - `ERRORS`: every code with its statuses, and at each the number, the retry class with its parameters and the effect;
/// - a `…Details` for each code that has details, and a `…Error` with its `code`, `status` and `body`; of a code at
///   two statuses each has the status in its name;
/// - `ApiError`: their union, to narrow by `code` (and `status`), and by `code: null` what this module does not know;
/// - `apiError(code, status, body)`: what an answer is.
///
/// Integers and floats are `number`; `String`, `&str` and `char` are `string`; a `Vec<T>` is `T[]`, an `Option` a member
/// that may be absent. Any other type's JSON is its `Serialize`'s to say: `unknown`, as is what a function computes or
/// serializes (`with`, `serialize_with`), but for [`errbook::messages`](crate::messages): `string[]`.
/// No detail is `null`: one whose JSON would be is left out, even where its type does not tell so by an `Option`.
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
/// let module = export::typescript(SlotUnavailable::CATALOG);
/// assert!(module.contains("export interface SlotUnavailableDetails {\n  readonly next?: string;\n}"));
/// ```
#[must_use]
pub fn typescript(catalog: &Catalog) -> String {
    let mut definitions: Vec<&Definition> = catalog.documented().collect();
    definitions.sort_by_key(|it| (it.code(), it.status(), it.type_name(), it.variant()));
    let named = names::named(&definitions);
    let mut parts = vec![head(catalog), table::table(&definitions)];
    parts.extend(named.iter().filter_map(types::details));
    parts.extend(named.iter().map(types::error));
    parts.push(union(&named));
    parts.push(TAIL.to_owned());
    parts.join("\n")
}

fn head(catalog: &Catalog) -> String {
    let name = match catalog.name() {
        "" => String::new(),
        name => format!(" from the catalog {name}"),
    };
    let title = catalog.title().map(|it| format!("// {}\n//\n", line(it)));
    let made = format!("// Made by errbook{name}; do not edit.\n");
    title.unwrap_or_default() + &made
}

fn union(named: &[Named]) -> String {
    let arms: Vec<_> = named
        .iter()
        .map(|it| format!("\n  | {}Error", it.name))
        .collect();
    let arms = match arms.is_empty() {
        true => " never".to_owned(),
        false => arms.concat(),
    };
    format!("/** An error that this module knows. */\nexport type KnownError ={arms};\n")
}

const TAIL: &str = r#"/** What this module does not know: a newer code, or an answer of something in between. */
export interface UnknownError {
  readonly code: null;
  readonly status: number;
  /** The code that came, if any did. */
  readonly received: string | null;
  readonly body: unknown;
}

/** Any error; `code` tells which, together with `status` where a code has several. */
export type ApiError = KnownError | UnknownError;

/** What an answer is, by the code that was found in it; the body is taken at its word. */
export function apiError(code: string | null, status: number, body: unknown): ApiError {
  const has = (table: object, key: string | number): boolean =>
    Object.prototype.hasOwnProperty.call(table, key);
  if (code !== null && has(ERRORS, code) && has(ERRORS[code as ErrorCode], status)) {
    return { code, status, body } as KnownError;
  }
  return { code: null, status, received: code, body };
}
"#;

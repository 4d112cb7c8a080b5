//! The public page's tables of errors.

use super::groups::{Group, groups};
use crate::{Catalog, Definition};

/// The catalog as a page in Markdown: under each group's title a table of its codes, as `documented_in` reads it.
///
/// Groups and codes stand in the order of the catalog. A `|` is escaped, a line break becomes a space.
///
/// ```
/// use errbook::{ApiError, export};
///
/// /// Booking errors
/// #[derive(Debug, ApiError)]
/// enum BookingError {
///     /// Time slot is not available
///     #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
///     SlotUnavailable,
/// }
///
/// let page = export::markdown(BookingError::CATALOG);
/// let lines: Vec<_> = page.lines().collect();
/// assert_eq!(
///     lines,
///     [
///         "## Booking errors",
///         "",
///         "| Code | HTTP | Description |",
///         "|---|---|---|",
///         "| `slot_unavailable` | 409 | Time slot is not available |",
///     ],
/// );
/// ```
#[must_use]
pub fn markdown(catalog: &Catalog) -> String {
    let mut sections: Vec<_> = groups(catalog).iter().map(section).collect();
    if let Some(title) = catalog.title() {
        sections.insert(0, format!("# {}\n", line(title)));
    }
    sections.join("\n")
}

fn section((title, definitions): &Group) -> String {
    let rows = definitions.iter().map(|it| row(it));
    let head = "| Code | HTTP | Description |\n|---|---|---|\n";
    format!("## {}\n\n{head}{}", line(title), rows.collect::<String>())
}

fn row(definition: &Definition) -> String {
    let (code, status) = (definition.code(), definition.status().as_u16());
    let description = line(definition.description()).replace('|', "\\|");
    format!("| `{code}` | {status} | {description} |\n")
}

/// In one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

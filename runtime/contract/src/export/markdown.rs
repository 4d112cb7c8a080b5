//! The public page's tables of errors.

use std::iter;

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
    let description = cell(&line(definition.description()));
    format!("| `{code}` | {status} | {description} |\n")
}

/// With each `|` escaped, and the backslashes before it, which would escape the escape.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    let mut backslashes = 0;
    for c in text.chars() {
        if c == '|' {
            cell.extend(iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        cell.push(c);
    }
    cell
}

/// In one line.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pipe_is_a_border() {
        assert_eq!(cell("a | b"), r"a \| b");
        assert_eq!(cell(r"a \| b\c"), r"a \\\| b\c");
        assert_eq!(cell(r"\\||"), r"\\\\\|\|");
    }
}

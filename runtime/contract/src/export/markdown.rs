//! The catalog as Markdown tables.

use std::iter;

use super::entry::Entry;
use super::groups::{Group, groups, introduction};
use super::one_line::one_line;
use crate::document::CatalogDocument;

/// The catalog as a Markdown page: a table of codes under the title of each group, as `documented_in` reads it.
///
/// The introduction of the catalog stands under its title. A group with errors of a gRPC API has a column with their codes there. Under its table, details with a description are
/// listed. Groups and codes are in the order of the catalog. In descriptions a `|` is escaped, and a line break becomes a space.
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
/// let page = export::markdown(&BookingError::CATALOG.document());
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
pub fn markdown(document: &CatalogDocument) -> String {
    let document = &*document.merged();
    let mut sections: Vec<_> = groups(document).iter().map(section).collect();
    let title = document.title.iter();
    let title = title.map(|title| format!("# {}\n", one_line(title)));
    let paragraphs = introduction(document);
    let paragraphs = paragraphs.map(|paragraph| one_line(paragraph) + "\n");
    sections.splice(0..0, title.chain(paragraphs));
    sections.join("\n")
}

fn section((title, entries): &Group<'_>) -> String {
    let grpc = entries.iter().any(|entry| entry.code.grpc.is_some());
    let rows: String = entries.iter().map(|entry| row(entry, grpc)).collect();
    let head = if grpc {
        "| Code | HTTP | gRPC | Description |\n|---|---|---|---|\n"
    } else {
        "| Code | HTTP | Description |\n|---|---|---|\n"
    };
    let details: String = entries.iter().map(described_details).collect();
    format!("## {}\n\n{head}{rows}{details}", one_line(title))
}

/// What the details of a code mean, as a list under the table.
fn described_details(entry: &Entry<'_>) -> String {
    let described = entry.code.details.iter().filter_map(|detail| {
        let description = one_line(detail.description.as_deref()?);
        Some(format!("- `{}`: {description}\n", detail.name))
    });
    let list: String = described.collect();
    match &list[..] {
        "" => list,
        _ => format!(
            "\nDetails of `{}` at {}:\n\n{list}",
            entry.code.code, entry.code.status
        ),
    }
}

/// `grpc` is whether there is a column for the code of gRPC.
fn row(entry: &Entry<'_>, grpc: bool) -> String {
    let (code, status) = (&entry.code.code, entry.code.status);
    let mut description = one_line(&entry.code.descriptions().join("; "));
    if let Some(version) = &entry.code.since {
        description += &format!(" (since {})", one_line(version));
    }
    if entry.code.deprecated.is_some() {
        let replacement = entry.code.replaced_by.as_ref();
        let replacement = replacement.map(|code| format!(", replaced by `{code}`"));
        description += &format!(" (deprecated{})", replacement.unwrap_or_default());
    }
    let description = escape_pipes(&description);
    let others = if entry.code.any_status {
        " or another"
    } else {
        ""
    };
    let grpc = match entry.code.grpc {
        Some(code) => format!("{code} | "),
        None if grpc => "| ".to_owned(),
        None => String::new(),
    };
    format!("| `{code}` | {status}{others} | {grpc}{description} |\n")
}

/// Escapes each `|` and the backslashes before it, which would otherwise escape the escape.
fn escape_pipes(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_does_not_end_a_cell() {
        assert_eq!(escape_pipes("a | b"), r"a \| b");
        assert_eq!(escape_pipes(r"a \| b\c"), r"a \\\| b\c");
        assert_eq!(escape_pipes(r"\\||"), r"\\\\\|\|");
    }
}

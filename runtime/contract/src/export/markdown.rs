//! The catalog as Markdown tables.

mod text;

use self::text::{cell, text};
use super::entry::Entry;
use super::groups::{Group, groups, introduction};
use crate::document::CatalogDocument;

/// The catalog as a Markdown page: a table of codes under the title of each group, as `documented_in` reads it.
///
/// The introduction of the catalog stands under its title. A group with errors of a gRPC API has a column with their codes
/// there. Under its table, details with a description are listed. Groups and codes are in the order of the catalog. Texts are
/// shown as they are: backticks mark code, other characters that Markdown would act upon are escaped, and a line break
/// becomes a space.
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
    let title = title.map(|title| format!("# {}\n", text(title)));
    let paragraphs = introduction(document);
    let paragraphs = paragraphs.map(|paragraph| text(paragraph) + "\n");
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
    format!("## {}\n\n{head}{rows}{details}", text(title))
}

/// What the details of a code mean, as a list under the table.
fn described_details(entry: &Entry<'_>) -> String {
    let described = entry.code.details.iter().filter_map(|detail| {
        let description = text(detail.description.as_deref()?);
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
    let mut description = cell(&entry.code.descriptions().join("; "));
    if let Some(version) = &entry.code.since {
        description += &format!(" (since {})", cell(version));
    }
    if entry.code.deprecated.is_some() {
        let replacement = entry.code.replaced_by.as_ref();
        let replacement = replacement.map(|code| format!(", replaced by `{code}`"));
        description += &format!(" (deprecated{})", replacement.unwrap_or_default());
    }
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

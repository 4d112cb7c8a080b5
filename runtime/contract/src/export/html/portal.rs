//! The index of several services.

use std::collections::BTreeSet;
use std::fmt;

use maud::{Markup, html};

use super::anchor::Anchors;
use super::page::{self, Page};
use super::prose::{count, prose};
use super::status;
use crate::document::CatalogDocument;
use crate::export::groups::catalog_title;

/// Why several documents are no portal.
///
/// ```
/// use errbook_contract::document::CatalogDocument;
/// use errbook_contract::export::html::portal;
///
/// let document = CatalogDocument::from_json(r#"{ "errbook": 1, "id": "API", "codes": [] }"#)?;
/// let error = portal(&[document.clone(), document]).unwrap_err();
/// assert_eq!(error.to_string(), "two documents have the id `API`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PortalError {
    /// A document has no id, as that of a single type.
    WithoutId,
    /// Two documents have this id, or ids that differ in their case alone, which some file systems do not tell apart.
    SameId(String),
}

impl fmt::Display for PortalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PortalError::WithoutId => f.write_str("a document has no id"),
            PortalError::SameId(id) => write!(f, "two documents have the id `{id}`"),
        }
    }
}

impl std::error::Error for PortalError {}

/// The folder of each document.
pub(super) fn folders(documents: &[CatalogDocument]) -> Result<Vec<String>, PortalError> {
    let mut taken = BTreeSet::new();
    let folder = |document: &CatalogDocument| {
        if document.id.is_empty() {
            return Err(PortalError::WithoutId);
        }
        // The id is the name of a `static`; that of a file written by hand can be anything.
        let letters = document.id.chars().map(|c| match c {
            'a'..='z' | '0'..='9' | '-' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            _ => '-',
        });
        let folder: String = letters.collect();
        match taken.insert(folder.clone()) {
            true => Ok(folder),
            false => Err(PortalError::SameId(document.id.clone())),
        }
    };
    documents.iter().map(folder).collect()
}

/// A row of the index.
struct Row<'a> {
    code: &'a str,
    status: u16,
    description: &'a str,
    service: &'a str,
    href: String,
}

/// The table of all codes, by code, status and service.
pub(super) fn index(documents: &[CatalogDocument], folders: &[String]) -> Markup {
    let services = documents.iter().zip(folders);
    let mut rows: Vec<_> = services
        .clone()
        .flat_map(|(it, folder)| rows(it, folder))
        .collect();
    rows.sort_by_key(|row| (row.code, row.status, row.service));
    page::render(&Page {
        title: "Errors",
        header: html! {
            h1 { "Errors" }
            p { (count(rows.len(), "error")) " of " (count(documents.len(), "service")) }
        },
        aside: html! {
            div.aside {
                nav aria-label="Services" {
                    ul {
                        @for (document, folder) in services {
                            li { a href={ (folder) "/index.html" } { (prose(catalog_title(document))) } }
                        }
                    }
                }
            }
        },
        main: html! {
            div.table {
                table {
                    thead {
                        tr { th { "Code" } th { "Status" } th { "Service" } th { "Meaning" } }
                    }
                    tbody {
                        @for row in &rows {
                            tr {
                                td { a href=(row.href) { code { (row.code) } } }
                                td { span.dot.(status::color_class(row.status)) { (row.status) } }
                                td { (row.service) }
                                td { (prose(row.description)) }
                            }
                        }
                    }
                }
            }
        },
        searched: false,
    })
}

fn rows<'a>(document: &'a CatalogDocument, folder: &'a str) -> impl Iterator<Item = Row<'a>> {
    let mut anchors = Anchors::new(document.codes.iter());
    document.codes.iter().map(move |code| Row {
        code: &code.code,
        status: code.status,
        description: &code.description,
        service: &document.id,
        href: format!("{folder}/index.html#{}", anchors.next(code)),
    })
}

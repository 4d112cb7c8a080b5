//! The index of several services.

use std::collections::BTreeSet;
use std::fmt;

use maud::{Markup, html};

use super::anchor::Anchors;
use super::deprecated::deprecated;
use super::filters::Facet;
use super::page::{self, Page};
use super::prose::{count, prose};
use super::{filters, status};
use crate::document::{CatalogDocument, CodeDocument};
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
    code: &'a CodeDocument,
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
    rows.sort_by_key(|row| (&row.code.code, row.code.status, row.service));
    page::render(&Page {
        title: "Errors",
        header: html! {
            h1 { "Errors" }
            p.summary { (count(rows.len(), "error")) " of " (count(documents.len(), "service")) }
        },
        aside: html! {
            div.aside {
                @if !rows.is_empty() { (filters::of_facets(&facets(&rows, documents))) }
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
            p.nothing hidden { "No error fits the search." }
            (table(&rows))
        },
        scripted: !rows.is_empty(),
    })
}

fn facets<'a>(rows: &[Row<'_>], documents: &'a [CatalogDocument]) -> [Facet<'a>; 3] {
    let services = documents.iter().map(|document| {
        let of_service = rows.iter().filter(|row| row.service == document.id);
        (document.id.clone(), document.id.clone(), of_service.count())
    });
    [
        Facet {
            name: "service",
            title: "Service",
            options: services.collect(),
        },
        filters::statuses(rows.iter().map(|row| row.code.status)),
        filters::retry_classes(rows.iter().map(|row| row.code.retry)),
    ]
}

fn table(rows: &[Row<'_>]) -> Markup {
    html! {
        table.index.portal {
            thead {
                tr {
                    th scope="col" { "Code" }
                    th scope="col" { "Status" }
                    th scope="col" { "Meaning" }
                    th scope="col" { "Service" }
                }
            }
            tbody { @for row in rows { (line(row)) } }
        }
    }
}

fn line(
    Row {
        code,
        service,
        href,
    }: &Row<'_>,
) -> Markup {
    html! {
        tr data-service=(service) data-status=(code.status) data-retry=(code.retry.as_str()) {
            th scope="row" {
                a href=(href) { code { (code.code) } }
                (deprecated(code))
            }
            td.dot.(status::color_class(code.status)) { (code.status) }
            td { (prose(&code.descriptions().join("; "))) }
            td { (service) }
        }
    }
}

fn rows<'a>(document: &'a CatalogDocument, folder: &'a str) -> impl Iterator<Item = Row<'a>> {
    let mut anchors = Anchors::new(document.codes.iter());
    document.codes.iter().map(move |code| Row {
        code,
        service: &document.id,
        href: format!("{folder}/index.html#{}", anchors.next(code)),
    })
}

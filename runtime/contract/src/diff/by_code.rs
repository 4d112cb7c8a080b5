//! The definitions of a document by code and status.

use std::collections::BTreeMap;

use crate::document::{CatalogDocument, CodeDocument};

/// The definitions of each code by status. The catalog of a type can have several at one status.
pub(super) fn by_code(document: &CatalogDocument) -> Codes<'_> {
    let mut codes = Codes::new();
    for code in &document.codes {
        let statuses = codes.entry(code.code()).or_default();
        statuses.entry(code.status).or_default().push(code);
    }
    codes
}

/// The definitions of a document by code.
pub(super) type Codes<'a> = BTreeMap<&'a str, Statuses<'a>>;

pub(super) type Statuses<'a> = BTreeMap<u16, Vec<&'a CodeDocument>>;

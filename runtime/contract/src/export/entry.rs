//! The codes of a document, each with the layout of its bodies.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::schemas::Schemas;
use crate::document::{CatalogDocument, CodeDocument};
use crate::layout::Value;

/// The layout of a code whose envelope the document lacks.
static EMPTY: Value = Value::Object(Cow::Borrowed(&[]));

/// A code at a status, with the layout of its bodies.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) code: &'a CodeDocument,
    /// `None` if the responses have no body.
    pub(super) layout: Option<&'a Value>,
    /// The schemas that details refer to.
    pub(super) schemas: &'a Schemas,
}

/// The documented codes, sorted by code and status.
pub(super) fn entries(document: &CatalogDocument) -> Vec<Entry<'_>> {
    let envelopes = document.envelopes.iter();
    let layouts: BTreeMap<&str, Option<&Value>> = envelopes
        .map(|envelope| (envelope.id.as_str(), envelope.layout()))
        .collect();
    let codes = document.codes.iter().map(|code| Entry {
        code,
        layout: layouts
            .get(code.envelope.as_str())
            .copied()
            .unwrap_or(Some(&EMPTY)),
        schemas: &document.schemas,
    });
    codes.collect()
}

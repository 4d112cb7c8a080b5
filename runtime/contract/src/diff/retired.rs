//! What a document retires.

use crate::document::{CatalogDocument, CodeDocument};

/// Whether the document retires the code.
pub(super) fn retires(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    retired.any(|entry| {
        entry.code() == Some(code.code()) && entry.status.is_none_or(|status| status == code.status)
    })
}

/// Whether the document retires something that the code uses again.
pub(super) fn has_retired(document: &CatalogDocument, code: &CodeDocument) -> bool {
    document.retired.iter().any(|entry| entry.is_used_by(code))
}

/// Whether the document retires the number of the code.
pub(super) fn retires_number(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let mut retired = document.retired.iter();
    code.number.is_some() && retired.any(|entry| entry.number == code.number)
}

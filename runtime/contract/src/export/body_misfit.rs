//! Whether a body is one of a code.

use serde_json::Value as Json;

use super::entry::entries;
use super::shape;
use crate::document::CatalogDocument;

/// The first place where a body differs from those of the code at this position, as a path and what is expected there;
/// `None` if it does not. A body that is a text is a string.
#[doc(hidden)]
#[must_use]
pub fn body_misfit(
    document: &CatalogDocument,
    code: usize,
    body: &Json,
) -> Option<(String, String)> {
    let entry = *entries(document).get(code)?;
    shape::misfit(body, &shape::body(entry)?, entry.schemas)
}

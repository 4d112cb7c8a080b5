//! Reads a document; an error names the path and the place, as in `codes[3].status: … at line 5 column 7`.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::parts::{sort_codes, sorted, sorted_allows};
use super::{CatalogDocument, DocumentError, VERSION};

/// The version alone: a later one may have any other members.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Header {
    #[serde(default)]
    errbook: Value,
}

pub(super) fn document(json: &str) -> Result<CatalogDocument, DocumentError> {
    // Some editors of Windows write a byte order mark, which is not part of the JSON.
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let header: Header = serde_json::from_str(json).map_err(malformed)?;
    if header
        .errbook
        .as_u64()
        .is_none_or(|version| version > u64::from(VERSION))
    {
        return Err(DocumentError::version(&header.errbook));
    }
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let document = serde_path_to_error::deserialize(&mut deserializer).map_err(malformed)?;
    normalised(document)
}

fn malformed(error: impl fmt::Display) -> DocumentError {
    DocumentError::malformed(error.to_string())
}

/// Sorted again: a file may have been edited or merged by hand.
fn normalised(mut document: CatalogDocument) -> Result<CatalogDocument, DocumentError> {
    document.errbook = VERSION;
    sort_codes(&mut document.codes);
    document.retired = sorted(document.retired);
    document.allow = sorted_allows(document.allow);
    document.envelopes.sort_by(|a, b| a.id.cmp(&b.id));
    document.envelopes.dedup();
    let mut pairs = document.envelopes.windows(2);
    if let Some(pair) = pairs.find(|pair| pair[0].id == pair[1].id) {
        let reason = format!("envelopes: several have the id `{}`", pair[0].id);
        return Err(DocumentError::malformed(reason));
    }
    Ok(document)
}

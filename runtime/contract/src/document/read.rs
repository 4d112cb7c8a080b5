//! Reads documents.
//!
//! The functions with a deserializer read the members of [`CatalogDocument`]. They sort the lists, because a file may
//! have been edited or merged by hand.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;

use super::sort::{sorted_allows, sorted_codes, sorted_retired};
use super::{
    CatalogDocument, CodeDocument, DocumentError, EnvelopeDocument, OLDEST, RetiredDocument,
    VERSION,
};
use crate::lint::allow::Allow;

/// The version alone: a later version may change every other member.
#[derive(serde::Deserialize)]
#[serde(expecting = "an object")]
struct Header {
    #[serde(default)]
    errbook: Value,
}

/// An error names the path and the place, as in `codes[3].status: … at line 5 column 7`.
pub(super) fn from_json(json: &str) -> Result<CatalogDocument, DocumentError> {
    let json = without_mark(json);
    let header: Header = serde_json::from_str(json).map_err(malformed)?;
    check_version(&header.errbook)?;
    let mut deserializer = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut deserializer).map_err(malformed)
}

/// Some editors on Windows write a byte order mark, which is not part of the JSON.
pub(crate) fn without_mark(json: &str) -> &str {
    json.strip_prefix('\u{feff}').unwrap_or(json)
}

fn malformed(error: impl fmt::Display) -> DocumentError {
    DocumentError::malformed(error.to_string())
}

/// The member `errbook`; `null` if the document lacks it.
fn check_version(version: &Value) -> Result<(), DocumentError> {
    match version.as_u64() {
        Some(number) if number < u64::from(OLDEST) => Err(DocumentError::older(number)),
        Some(number) if number <= u64::from(VERSION) => Ok(()),
        Some(number) => Err(DocumentError::newer(number)),
        None if version.is_null() => Err(DocumentError::no_version()),
        None => Err(malformed(format_args!(
            "errbook: {version} is not a version"
        ))),
    }
}

pub(super) fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let version = Value::deserialize(deserializer)?;
    check_version(&version).map_err(D::Error::custom)?;
    Ok(VERSION)
}

/// The status of an error: those from 200 on that a response ends with (RFC 9110 §15).
pub(super) fn status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    match u16::deserialize(deserializer)? {
        status @ 200..600 => Ok(status),
        status => Err(D::Error::custom(format_args!(
            "{status} is no status of an error; write one from 200 to 599"
        ))),
    }
}

/// An optional member that is written as `null`, and must not be missing.
pub(super) fn nullable<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

pub(super) fn codes<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<CodeDocument>, D::Error> {
    Vec::deserialize(deserializer).map(sorted_codes)
}

pub(super) fn retired<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<RetiredDocument>, D::Error> {
    Vec::deserialize(deserializer).map(sorted_retired)
}

pub(super) fn allows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Allow>, D::Error> {
    Vec::deserialize(deserializer).map(sorted_allows)
}

/// Sorted by id; ids are unique.
pub(super) fn envelopes<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<EnvelopeDocument>, D::Error> {
    let mut envelopes: Vec<EnvelopeDocument> = Vec::deserialize(deserializer)?;
    envelopes.sort_by(|a, b| a.id.cmp(&b.id));
    envelopes.dedup();
    let mut pairs = envelopes.windows(2);
    match pairs.find(|pair| pair[0].id == pair[1].id) {
        Some(pair) => Err(D::Error::custom(format_args!(
            "several envelopes have the id `{}`",
            pair[0].id
        ))),
        None => Ok(envelopes),
    }
}

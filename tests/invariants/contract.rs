//! Contracts, as files of whatever origin.

use errbook_client::{Answer, Contract};
use errbook_contract::diff::diff;
use errbook_contract::document::CatalogDocument;
use errbook_contract::{export, lint};
use fastrand::Rng;
use http::{HeaderMap, StatusCode};

use crate::json;

/// What stands between two documents.
const SEPARATOR: &str = "\n===\n";

/// Reading a document is total, and what was read is written so that it is read as the same. A document does not differ
/// from itself, with or without the names of Rust; two that differ do so both ways. Exports, lints and decoding take any
/// document.
///
/// Returns whether the bytes are documents: the only one or both.
///
/// # Panics
///
/// If that does not hold.
pub fn contract(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let (old, new) = match text.split_once(SEPARATOR) {
        Some((old, new)) => (old, Some(new)),
        None => (text, None),
    };
    let Some(old) = read(old) else { return false };
    used(&old);
    let Some(new) = new else { return true };
    let Some(new) = read(new) else { return false };
    let (forth, back) = (diff(&old, &new), diff(&new, &old));
    assert_eq!(forth.is_empty(), back.is_empty(), "{forth}\n{back}");
    assert!(old != new || forth.is_empty(), "{forth}");
    true
}

/// The document, if it is one.
fn read(text: &str) -> Option<CatalogDocument> {
    let document = match CatalogDocument::from_json(text) {
        Ok(document) => document,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
        }
    };
    let written = document.to_json();
    let again = CatalogDocument::from_json(&written);
    let again = again.unwrap_or_else(|error| panic!("{error}: {written}"));
    assert!(again == document, "{written}");
    assert_eq!(again.to_json(), written);
    let changes = diff(&document, &again);
    assert!(changes.is_empty(), "{changes}");
    let changes = diff(&document, &document.without_rust_names());
    assert!(changes.is_empty(), "{changes}");
    Some(document)
}

fn used(document: &CatalogDocument) {
    let _ = lint::findings(document);
    let _ = export::markdown(document);
    let _ = export::typescript(document);
    let _ = export::openapi(document);
    let contract = Contract::from(document);
    let headers = HeaderMap::new();
    for code in document.codes().iter().take(3) {
        let status = StatusCode::from_u16(code.status()).unwrap_or(StatusCode::BAD_REQUEST);
        let body = format!(r#"{{"error":{{"code":"{}","message":"a"}}}}"#, code.code());
        let _ = contract.decode(&Answer::new(status, &headers, body.as_bytes()));
    }
}

/// The same documents with other values in one of them; or the document and what became of it.
#[must_use]
pub fn mutated_contract(bytes: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut rng = Rng::with_seed(seed.into());
    let text = std::str::from_utf8(bytes).ok()?;
    let (old, new) = text.split_once(SEPARATOR).unwrap_or((text, ""));
    let mutated = match new.is_empty() || rng.bool() {
        true => json::mutated(old.as_bytes(), &mut rng)?.to_string(),
        false => json::mutated(new.as_bytes(), &mut rng)?.to_string(),
    };
    let documents = match rng.u8(..3) {
        0 => mutated,
        1 => [old, &mutated].join(SEPARATOR),
        _ => [&mutated, new].join(SEPARATOR),
    };
    Some(documents.into_bytes())
}

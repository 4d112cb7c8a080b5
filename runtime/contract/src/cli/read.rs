//! Reads a contract.

use std::io::Read;
use std::path::Path;
use std::{fs, io};

use super::outcome::Failure;
use crate::document::CatalogDocument;
use crate::merge_markers::merge_conflict;

/// The document at this path; `-` is the standard input.
pub(super) fn document(path: &Path) -> Result<CatalogDocument, Failure> {
    let (shown, read) = match path == Path::new("-") {
        true => ("the standard input".to_owned(), standard_input()),
        false => (path.display().to_string(), fs::read_to_string(path)),
    };
    let read = read.map_err(|error| Failure::Failed(format!("{shown} cannot be read: {error}")))?;
    if read.trim_ascii().is_empty() {
        let remedy = match path == Path::new("-") {
            true => "; does the revision have the file?",
            false => "",
        };
        return Err(Failure::Failed(format!("{shown} is empty{remedy}")));
    }
    CatalogDocument::from_json(&read).map_err(|error| {
        Failure::Failed(match merge_conflict(&read) {
            Some(conflict) => format!("{shown}{conflict}"),
            None => format!("{shown} is {error}"),
        })
    })
}

fn standard_input() -> io::Result<String> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

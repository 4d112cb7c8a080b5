//! `description_is_code`: texts for readers.

use super::Finding;
use super::near_duplicate::folded;
use crate::document::CodeDocument;
use crate::lint::Lint;

/// `codes` are the documented ones; no document shows the others.
pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        if folded(&code.description) == folded(&code.code) {
            let message = "the description only repeats the code; describe what has happened";
            found.push(Finding::in_code(Lint::DescriptionIsCode, code, message));
        }
    }
}

//! `description_is_code` and `missing_help`: what people read.

use super::Finding;
use super::near_duplicate::folded;
use crate::Retry;
use crate::document::CodeDocument;
use crate::lint::Lint;

/// Of the documented codes: nobody reads the others.
pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        if folded(&code.description) == folded(&code.code) {
            let message = "the description says no more than the code; describe what has happened";
            found.push(Finding::of(Lint::DescriptionIsCode, code, message));
        }
        if code.retry == Retry::Never && code.help.is_none() {
            let message = "a repeat does not help, and nothing says what would; add `help = \"…\"`";
            found.push(Finding::of(Lint::MissingHelp, code, message));
        }
    }
}

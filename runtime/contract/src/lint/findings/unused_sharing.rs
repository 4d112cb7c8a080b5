//! `unused_shared_code`, `unused_shared_number`: keys that allow sharing where nothing is shared.

use super::Finding;
use crate::document::{CatalogDocument, CodeDocument};
use crate::lint::Lint;

pub(super) fn lint(document: &CatalogDocument, codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for unused in &document.unused_sharing {
        let is_it =
            |code: &&&CodeDocument| code.code == unused.code && code.status == unused.status;
        let Some(code) = codes.iter().find(is_it) else {
            continue;
        };
        let message = match unused.lint {
            Lint::UnusedSharedNumber => {
                "no other definition of the catalog has this number; remove `shared_number`"
            }
            _ => "no other definition of the catalog has this code; remove `shared_code`",
        };
        found.push(Finding::in_code(unused.lint, code, message));
    }
}

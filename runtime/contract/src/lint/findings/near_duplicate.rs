//! `near_duplicate`: codes that are easily confused.

use std::collections::HashMap;

use super::Finding;
use crate::document::CodeDocument;
use crate::lint::Lint;

pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    // The distinct codes by their folded form.
    let mut by_folded: HashMap<String, Vec<&CodeDocument>> = HashMap::new();
    for code in codes {
        let known = by_folded.entry(folded(&code.code)).or_default();
        if known.iter().any(|other| other.code == code.code) {
            continue;
        }
        if let Some(first) = known.first() {
            let message = format!(
                "the code differs from `{}` only in case or separators; choose a code that is easily told apart",
                first.code
            );
            found.push(Finding::in_code(Lint::NearDuplicate, code, message));
        }
        known.push(code);
    }
}

/// The letters and digits of a text, in lower case.
pub(super) fn folded(text: &str) -> String {
    let alphanumeric = text.chars().filter(|c| c.is_alphanumeric());
    alphanumeric.flat_map(char::to_lowercase).collect()
}

//! `near_duplicate`: codes that a reader takes for one another.

use std::collections::HashMap;

use super::Finding;
use crate::document::CodeDocument;
use crate::lint::Lint;

pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    // Each spelling with the first code of it.
    let mut spellings: HashMap<String, Vec<&CodeDocument>> = HashMap::new();
    for code in codes {
        let known = spellings.entry(folded(&code.code)).or_default();
        if known.iter().any(|other| other.code == code.code) {
            continue;
        }
        if let Some(first) = known.first() {
            let message = format!(
                "the code differs from `{}` by case or separators alone; choose a code that cannot be mistaken for it",
                first.code
            );
            found.push(Finding::of(Lint::NearDuplicate, code, message));
        }
        known.push(code);
    }
}

/// Letters and digits in lower case, and nothing else.
pub(super) fn folded(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

//! `near_duplicate`: codes that a reader takes for one another.

use std::collections::HashMap;

use super::{Finding, Lint};
use crate::Definition;

pub(super) fn lint(definitions: &[&'static Definition], found: &mut Vec<Finding>) {
    // Each spelling with the first definition of it.
    let mut spellings: HashMap<String, Vec<&Definition>> = HashMap::new();
    for definition in definitions {
        let code = definition.code();
        let known = spellings.entry(folded(code)).or_default();
        if known.iter().any(|it| it.code() == code) {
            continue;
        }
        if let Some(first) = known.first() {
            let message = format!(
                "the code differs from `{}` by case or separators alone; choose one that cannot be taken for it",
                first.code()
            );
            found.push(Finding::of(Lint::NearDuplicate, definition, message));
        }
        known.push(definition);
    }
}

/// Letters and digits in lower case, and nothing else.
pub(super) fn folded(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

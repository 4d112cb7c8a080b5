//! `untyped_detail`: details of which no document can say the type.

use super::Finding;
use crate::document::CodeDocument;
use crate::lint::Lint;

/// `codes` are the documented ones; no document shows the details of others.
pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        for detail in &code.details {
            if detail.schema.is_none() && detail.example.is_none() {
                let message = format!(
                    "the type of the detail `{}` is unknown to readers and generated clients; add `example = …` or `schema = Type` to its field",
                    detail.name
                );
                found.push(Finding::in_code(Lint::UntypedDetail, code, message));
            }
        }
    }
}

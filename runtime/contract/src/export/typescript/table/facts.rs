//! Retry class, effect and number of the errors.

use super::constants::Constants;
use crate::Retry;
use crate::document::CodeDocument;
use crate::export::typescript::names::NamedCode;
use crate::export::typescript::syntax::{member_name, object_literal, quoted};

/// The statuses of a code in the type of `ERRORS`.
pub(super) fn code_row(codes: &[NamedCode<'_>], facts: &mut Constants) -> String {
    let Some(first) = codes.first() else {
        return String::new();
    };
    // The catalog of a type can have several errors of one code at one status; the first counts.
    let statuses = codes.chunk_by(|a, b| a.entry.code.status == b.entry.code.status);
    let mut row: Vec<_> = statuses
        .filter_map(|codes| {
            let code = codes.first()?.entry.code;
            let number = code
                .number
                .map(|number| format!("{{ readonly number: {number} }} & "));
            let facts = facts.name_of(facts_of(code));
            let number = number.unwrap_or_default();
            Some(format!("readonly {}: {number}typeof {facts}", code.status))
        })
        .collect();
    if codes.iter().any(|code| code.entry.code.any_status) {
        row.push("readonly [status: number]: ErrorFacts | undefined".to_owned());
    }
    let name = member_name(&first.entry.code.code);
    format!("  readonly {name}: {{ {} }};\n", row.join("; "))
}

/// Retry class and effect of a code.
pub(super) fn facts_of(code: &CodeDocument) -> String {
    let effect = quoted(code.effect.as_str());
    object_literal([("retry", retry(code.retry)), ("effect", effect)])
}

pub(super) fn retry(retry: Retry) -> String {
    let class = ("class", quoted(retry.as_str()));
    let parameters = match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => vec![
            ("initialMs", initial.as_millis().to_string()),
            ("factor", factor.to_string()),
            ("maxMs", max.as_millis().to_string()),
            ("attempts", attempts.to_string()),
        ],
        Retry::Throttled { after: Some(after) } => {
            vec![("afterMs", after.as_millis().to_string())]
        }
        _ => Vec::new(),
    };
    object_literal([class].into_iter().chain(parameters))
}

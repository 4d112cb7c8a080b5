//! The table of codes, with their retry classes and effects.

use super::syntax::member_name;
use crate::Retry;
use crate::document::CodeDocument;
use crate::export::entry::Entry;

/// `entries` are sorted by code and status.
pub(super) fn table(entries: &[Entry<'_>]) -> String {
    let codes = entries.chunk_by(|a, b| a.code.code == b.code.code);
    let codes: String = codes.filter_map(code_rows).collect();
    format!(
        "/** Every code with its statuses, and what a repeat of the request would do at each. */\n\
         export const ERRORS = {{\n{codes}}} as const;\n\n\
         /** Every code that this module knows. */\n\
         export type ErrorCode = keyof typeof ERRORS;\n"
    )
}

fn code_rows(entries: &[Entry<'_>]) -> Option<String> {
    let name = member_name(&entries.first()?.code.code);
    // The catalog of a type can have several errors of one code at one status; the first counts.
    let statuses = entries.chunk_by(|a, b| a.code.status == b.code.status);
    let rows = statuses.filter_map(|entries| Some(status_row(entries.first()?.code)));
    Some(format!("  {name}: {{\n{}  }},\n", rows.collect::<String>()))
}

fn status_row(code: &CodeDocument) -> String {
    let number = code.number.map(|number| format!("number: {number}, "));
    format!(
        "    {}: {{ {}retry: {}, effect: \"{}\" }},\n",
        code.status,
        number.unwrap_or_default(),
        retry(code.retry),
        code.effect
    )
}

fn retry(retry: Retry) -> String {
    let parameters = match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => format!(
            ", initialMs: {}, factor: {factor}, maxMs: {}, attempts: {attempts}",
            initial.as_millis(),
            max.as_millis()
        ),
        Retry::Throttled { after: Some(after) } => format!(", afterMs: {}", after.as_millis()),
        _ => String::new(),
    };
    format!("{{ class: \"{retry}\"{parameters} }}")
}

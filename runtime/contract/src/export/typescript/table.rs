//! The table of codes, with what a client may do about each.

use super::types::key;
use crate::catalog::ms;
use crate::{Definition, Retry};

pub(super) fn table(definitions: &[&'static Definition]) -> String {
    let codes = definitions.chunk_by(|a, b| a.code() == b.code());
    let codes = codes.map(|it| format!("  {}: {{\n{}  }},\n", name(it), statuses(it)));
    format!(
        "/** Every code with its statuses, and what a repeat of the request would do at each. */\n\
         export const ERRORS = {{\n{}}} as const;\n\n\
         /** Every code that this module knows. */\n\
         export type ErrorCode = keyof typeof ERRORS;\n",
        codes.collect::<String>()
    )
}

fn name(definitions: &[&Definition]) -> String {
    definitions
        .first()
        .map_or_else(String::new, |it| key(it.code()))
}

fn statuses(definitions: &[&'static Definition]) -> String {
    // One row a status: the catalog's check refuses two, that of a type alone does not.
    let statuses = definitions.chunk_by(|a, b| a.status() == b.status());
    let row = |it: &Definition| {
        let number = it.number().map(|it| format!("number: {it}, "));
        format!(
            "    {}: {{ {}retry: {}, effect: \"{}\" }},\n",
            it.status().as_u16(),
            number.unwrap_or_default(),
            retry(it.retry()),
            it.effect()
        )
    };
    statuses
        .filter_map(|it| it.first())
        .map(|it| row(it))
        .collect()
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
            ms(initial),
            ms(max)
        ),
        Retry::Throttled { after: Some(after) } => format!(", afterMs: {}", ms(after)),
        _ => String::new(),
    };
    format!("{{ class: \"{retry}\"{parameters} }}")
}

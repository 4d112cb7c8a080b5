//! The command `diff`.

use super::allowance::Allowance;
use super::args::DiffOptions;
use super::outcome::{Failure, Outcome};
use super::{json, read};
use crate::diff::{Change, Diff, diff};
use crate::document::CatalogDocument;

pub(super) fn run(document: &CatalogDocument, options: &DiffOptions) -> Result<Outcome, Failure> {
    let old = read::document(&options.old)?;
    let diff = diff(&old, document);
    let is_allowed = |change: &Change| options.allow.iter().any(|allow| allow.covers(change));
    let (allowed, rest) = diff.partition(is_allowed);
    check_allowances(&options.allow, &allowed)?;
    // The most severe level is the least.
    let denied = rest.level().is_some_and(|level| level <= options.deny);
    let report = match options.json {
        true => json::changes(&diff, is_allowed),
        false => report(&rest, &allowed),
    };
    Ok(Outcome::printed(report, u8::from(denied)))
}

/// The report, with what was allowed under its own heading.
fn report(rest: &Diff, allowed: &Diff) -> String {
    let allowed = allowed.changes();
    let mut report = match (rest.is_empty(), allowed) {
        (_, []) => return rest.to_string(),
        (true, _) => String::new(),
        (false, _) => rest.to_string(),
    };
    let plural = if allowed.len() == 1 { "" } else { "s" };
    report += &format!("{} allowed change{plural}\n", allowed.len());
    for change in allowed {
        report += &format!("  {change}, {}\n", change.level());
    }
    report
}

/// An allowance that covers no change is misspelt, or left over.
fn check_allowances(allowances: &[Allowance], allowed: &Diff) -> Result<(), Failure> {
    let unused = allowances
        .iter()
        .filter(|allow| !allowed.changes().iter().any(|change| allow.covers(change)));
    let unused: Vec<_> = unused
        .map(|allow| format!("`--allow {allow}` allows no change; correct it, or remove it"))
        .collect();
    match &unused[..] {
        [] => Ok(()),
        unused => Err(Failure::Failed(unused.join("\n"))),
    }
}

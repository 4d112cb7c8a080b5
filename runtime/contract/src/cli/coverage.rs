//! The command `coverage`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;

use super::args::CoverageOptions;
use super::outcome::{Failure, Outcome};
use super::read;
use crate::coverage::{self, Record};
use crate::document::CodeDocument;

pub(super) fn run(options: &CoverageOptions) -> Result<Outcome, Failure> {
    let document = read::document(&options.contract)?;
    let directory = options.dir.clone().unwrap_or_else(coverage::directory);
    let file = coverage::file(&directory, document.id());
    let failed = |what: &str, error| {
        Failure::Failed(format!("{} cannot be {what}: {error}", file.display()))
    };
    if options.clear {
        return match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(failed("removed", error)),
            _ => Ok(Outcome::printed(String::new(), 0)),
        };
    }
    let records = coverage::read(&file).map_err(|error| failed("read", error))?;
    for code in &options.except {
        if !document.codes().iter().any(|known| known.code() == code) {
            let message = format!("`--except {code}`: the contract has no such code");
            return Err(Failure::Failed(message));
        }
    }
    let required = document.codes().iter();
    let required = required.filter(|code| !options.except.iter().any(|known| known == code.code()));
    let (provoked, missing): (Vec<_>, Vec<_>) =
        required.partition(|code| records.iter().any(|record| is_of(record, code)));
    let mismatches: BTreeSet<_> = records.iter().filter_map(shown_mismatch).collect();
    let fails = !mismatches.is_empty() || (options.require.is_some() && !missing.is_empty());
    let report = report(&provoked, &missing, &mismatches);
    Ok(Outcome::printed(report, u8::from(fails)))
}

fn is_of(record: &Record, code: &CodeDocument) -> bool {
    record.code.as_deref() == Some(code.code()) && record.usual_status == Some(code.status())
}

fn shown_mismatch(record: &Record) -> Option<String> {
    let mismatch = record.mismatch.as_ref()?;
    let code = record.code.as_deref().unwrap_or("an answer");
    Some(format!("{code} ({}): {mismatch}", record.status))
}

fn report(
    provoked: &[&CodeDocument],
    missing: &[&CodeDocument],
    mismatches: &BTreeSet<String>,
) -> String {
    let all = provoked.len() + missing.len();
    let mut report = format!("{} of {all} errors were provoked\n", provoked.len());
    // Writing to a string does not fail.
    for code in missing {
        let _ = writeln!(report, "never: {} ({})", code.code(), code.status());
    }
    for mismatch in mismatches {
        let _ = writeln!(report, "mismatch: {mismatch}");
    }
    report
}

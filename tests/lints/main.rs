//! The lints of a catalog: each finds what it is for, and nothing else, unless it is allowed.

// The types are here for their definitions.
#![allow(dead_code)]

mod allows;
mod codes;
mod envelopes;
mod headers;
mod hidden;
mod included;
mod names;
mod noise;
mod report;
mod retry;
mod sharing;
mod texts;
mod unreadable;

use errbook::Catalog;
use errbook::lint::Lint;

/// The codes, and `-` for the catalog as a whole, in which a lint finds something.
fn found(catalog: &'static Catalog, lint: Lint) -> Vec<String> {
    let findings = catalog.lints().into_iter();
    let of_lint = findings.filter(|finding| finding.lint() == lint);
    of_lint
        .map(|finding| finding.code().unwrap_or("-").to_owned())
        .collect()
}

/// What it says.
fn message(catalog: &'static Catalog, lint: Lint, code: &str) -> String {
    let findings = catalog.lints();
    let mut findings = findings.iter();
    let finding = findings.find(|finding| finding.lint() == lint && finding.code() == Some(code));
    finding.expect("a finding").message().to_owned()
}

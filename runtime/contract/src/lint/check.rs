//! The lints as a test, and their report.

use super::{Finding, Lint, findings};
use crate::document::CatalogDocument;

/// A test in one line: no lint finds anything in the catalog that it does not allow.
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static API = [Gone]; }
/// #[test]
/// fn the_catalog_has_no_findings() {
///     errbook::lint::check(&API);
/// }
/// # fn main() {}
/// ```
///
/// # Panics
///
/// When there are findings, with a report of all of them.
#[track_caller]
pub fn check(catalog: impl Into<CatalogDocument>) {
    let document = catalog.into();
    let findings = findings(&document);
    if !findings.is_empty() {
        panic!("{}", report(&document, &findings));
    }
}

/// The findings for people: how many, each in a line, and how to allow one.
#[must_use]
pub fn report(document: &CatalogDocument, findings: &[Finding]) -> String {
    let named = match document.id() {
        "" => String::new(),
        id => format!(" in {id}"),
    };
    let count = match findings.len() {
        0 => return format!("no findings{named}\n"),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    };
    let lines = findings.iter().map(|finding| format!("  {finding}\n"));
    let lines: String = lines.collect();
    let mut allowable = findings
        .iter()
        .filter(|finding| finding.lint() != Lint::UnusedAllow);
    let remedy = allowable.next().map(|finding| {
        let lint = finding.lint();
        let codes = finding.code().map(|code| format!("({code:?})"));
        let codes = codes.unwrap_or_default();
        format!("To allow what is intended, add to `catalog!`: `allow({lint}{codes} = \"the reason\");`\n")
    });
    format!("{count}{named}\n{lines}{}", remedy.unwrap_or_default())
}

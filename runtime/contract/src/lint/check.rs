//! The lints as a test, and the report of their findings.

use super::{Finding, Lint, findings};
use crate::document::CatalogDocument;

/// A test in one line: fails if the lints find something that the catalog does not allow.
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
/// Panics with a report if there are findings.
#[track_caller]
pub fn check(catalog: impl Into<CatalogDocument>) {
    let document = catalog.into();
    let findings = findings(&document);
    if !findings.is_empty() {
        panic!("{}", report(&document, &findings));
    }
}

/// The findings as text: their number, each on a line, and how to allow one.
#[must_use]
pub fn report(document: &CatalogDocument, findings: &[Finding]) -> String {
    let of_catalog = match document.id() {
        "" => String::new(),
        id => format!(" in {id}"),
    };
    let count = match findings.len() {
        0 => return format!("no findings{of_catalog}\n"),
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
    format!("{count}{of_catalog}\n{lines}{}", remedy.unwrap_or_default())
}

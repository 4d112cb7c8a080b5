//! The findings of all lints, without those that are allowed.

mod finding;
mod headers;
mod internal_wording;
mod missing_help;
mod mixed_style;
mod near_duplicate;
mod retry;
mod several_envelopes;
#[cfg(test)]
mod tests;
mod texts;
mod unreadable;
mod untyped_detail;
mod unused_sharing;

use super::{Allow, Lint};
use crate::document::{CatalogDocument, CodeDocument, InheritedAllow, in_catalog_order};

pub use finding::Finding;

/// The findings in a catalog that are not allowed, in the order of [`Lint::ALL`], then of the catalog.
///
/// ```
/// # use errbook::ApiError;
/// #[derive(Debug, ApiError)]
/// enum Error {
///     /// Slow down
///     #[api_error(code = "slow_down", status = 429)]
///     SlowDown,
/// }
///
/// let findings = errbook::lint::findings(&Error::CATALOG.document());
/// assert_eq!(findings[0].lint().as_str(), "missing_delay");
/// assert_eq!(findings[0].variant().as_deref(), Some("Error::SlowDown"));
/// assert_eq!(findings[0].code(), Some("slow_down"));
/// ```
///
/// [`check`](super::check) reports them in a test, the subcommand `lint` on the command line.
#[must_use]
pub fn findings(document: &CatalogDocument) -> Vec<Finding> {
    let documented = in_catalog_order(&document.codes, &document.order.codes);
    let codes: Vec<&CodeDocument> = documented.iter().copied().chain(&document.hidden).collect();
    let mut found = Vec::new();
    headers::lint(&codes, &mut found);
    retry::lint(&codes, &mut found);
    mixed_style::lint(&codes, &mut found);
    near_duplicate::lint(&codes, &mut found);
    texts::lint(&documented, &mut found);
    missing_help::lint(&documented, &mut found);
    internal_wording::lint(&documented, &mut found);
    untyped_detail::lint(document, &documented, &mut found);
    unused_sharing::lint(document, &codes, &mut found);
    several_envelopes::lint(document, &codes, &mut found);
    unreadable::lint(document, &codes, &mut found);
    // The sort is stable: within a lint, findings stay in the order of the catalog.
    found.sort_by_key(Finding::lint);
    let allows = document.allow.iter();
    let unused: Vec<_> = allows.flat_map(|allow| unused(allow, &found)).collect();
    found.retain(|finding| !is_allowed(document, finding));
    found.extend(unused);
    found
}

/// Whether the catalog allows the finding, or an included catalog that defines the code.
fn is_allowed(document: &CatalogDocument, finding: &Finding) -> bool {
    let mut own = document.allow.iter();
    let mut inherited = document.inherited_allow.iter();
    own.any(|allow| covers(allow, finding))
        || inherited.any(|allow| covers_inherited(allow, finding))
}

fn covers(allow: &Allow, finding: &Finding) -> bool {
    let lists = |code| allow.codes().iter().any(|listed| listed == code);
    allow.lint() == finding.lint()
        && (allow.codes().is_empty() || finding.code().is_some_and(lists))
}

fn covers_inherited(allow: &InheritedAllow, finding: &Finding) -> bool {
    let is = |(code, status): &(String, u16)| {
        finding.code() == Some(code) && finding.status() == Some(*status)
    };
    allow.lint == finding.lint() && allow.codes.iter().any(is)
}

/// A finding for the allow, or for each code in it, that covers none of the findings.
fn unused(allow: &Allow, found: &[Finding]) -> Vec<Finding> {
    let unused = |written: String| {
        let message = format!("`{written}` allows nothing; remove it");
        Finding::in_catalog(Lint::UnusedAllow, message)
    };
    let lint = allow.lint();
    let covered = found.iter().filter(|finding| finding.lint() == lint);
    if allow.codes().is_empty() {
        return if covered.count() == 0 {
            vec![unused(lint.to_string())]
        } else {
            Vec::new()
        };
    }
    let covered: Vec<_> = covered.filter_map(Finding::code).collect();
    let codes = allow.codes().iter();
    let codes = codes.filter(|code| !covered.contains(&code.as_ref()));
    codes
        .map(|code| unused(format!("{lint}(\"{code}\")")))
        .collect()
}

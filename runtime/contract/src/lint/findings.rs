//! All lints, and what is left of their findings once the catalog's allows are taken into account.

mod alike;
mod check;
mod envelopes;
mod finding;
mod headers;
mod retry;
mod style;
mod texts;

use std::ptr;

use super::{Allow, Lint};
use crate::{Catalog, Definition};

pub use check::check;
pub use finding::Finding;
pub(crate) use finding::report;

pub(crate) fn findings(catalog: &Catalog) -> Vec<Finding> {
    let definitions: Vec<_> = catalog.iter().collect();
    let mut found = Vec::new();
    headers::lint(&definitions, &mut found);
    retry::lint(&definitions, &mut found);
    style::lint(&definitions, &mut found);
    alike::lint(&definitions, &mut found);
    texts::lint(&definitions, &mut found);
    envelopes::lint(&definitions, &mut found);
    // Stable: of one lint they stay in the order of the catalog.
    found.sort_by_key(Finding::lint);
    let unused: Vec<_> = catalog
        .allows()
        .iter()
        .flat_map(|allow| unused(allow, &found))
        .collect();
    found.retain(|finding| !is_allowed(catalog, finding));
    found.extend(unused);
    found
}

/// By the catalog itself, or by an included one that has the definition.
fn is_allowed(catalog: &Catalog, finding: &Finding) -> bool {
    if catalog.allows().iter().any(|allow| covers(allow, finding)) {
        return true;
    }
    let Some(definition) = finding.definition() else {
        return false;
    };
    let (_, members) = catalog.parts();
    let mut members = members.iter().filter(|member| has_allows(member));
    members.any(|member| has(member, definition) && is_allowed(member, finding))
}

/// Whether the allow is about such a finding.
fn covers(allow: &Allow, finding: &Finding) -> bool {
    let named = |code| allow.codes().contains(&code);
    allow.lint() == finding.lint()
        && (allow.codes().is_empty() || finding.code().is_some_and(named))
}

fn has_allows(catalog: &Catalog) -> bool {
    let (_, members) = catalog.parts();
    !catalog.allows().is_empty() || members.iter().any(|member| has_allows(member))
}

fn has(catalog: &Catalog, definition: &Definition) -> bool {
    catalog.iter().any(|known| ptr::eq(known, definition))
}

/// The allow, or each code of it, that is about none of them.
fn unused(allow: &Allow, found: &[Finding]) -> Vec<Finding> {
    let unused = |written: String| {
        let message = format!("`{written}` allows nothing; take it out");
        Finding::of_catalog(Lint::UnusedAllow, message)
    };
    let mut about = found.iter().filter(|it| it.lint() == allow.lint());
    if allow.codes().is_empty() {
        return match about.next() {
            Some(_) => Vec::new(),
            None => vec![unused(format!("{}", allow.lint()))],
        };
    }
    let about: Vec<_> = about.filter_map(Finding::code).collect();
    let codes = allow.codes().iter().filter(|code| !about.contains(code));
    codes
        .map(|code| unused(format!("{}(\"{code}\")", allow.lint())))
        .collect()
}

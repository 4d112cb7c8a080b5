//! The checks of `catalog!`, which run at compile time and are linear in the number of definitions.

use errbook_contract::constant::same;

use super::Retired;
use super::index::Index;
use super::index_storage::IndexStorage;
use super::page::{Page, Row};
use super::unique::{check_code, check_number, check_retired};
use crate::Definition;
use crate::const_report::Violations;
use crate::definition::Replacement;
use crate::envelope::Envelope;

/// The rules of one catalog.
pub struct CatalogRules {
    /// The envelopes that definitions may use; if empty, any.
    pub envelopes: &'static [&'static Envelope],
    /// The codes and numbers that must not be used again.
    pub retired: &'static [Retired],
}

impl CatalogRules {
    const fn allows_envelope(&self, envelope: &Envelope) -> bool {
        let mut i = 0;
        while i < self.envelopes.len() {
            if self.envelopes[i].hash == envelope.hash {
                return true;
            }
            i += 1;
        }
        self.envelopes.is_empty()
    }
}

/// Panics with every violation of the catalog's rules.
#[track_caller]
pub const fn check_catalog<const N: usize, const SLOTS: usize>(
    storage: &IndexStorage<N, SLOTS>,
    rules: &CatalogRules,
) {
    let index = &storage.index();
    if index.is_cyclic {
        panic!("catalogs must not include each other; remove one of the `..` items");
    }
    let mut violations = Violations::new();
    let mut at = 0;
    while at < index.definitions.len() {
        let definition = index.definitions[at];
        if index.repeats_code[at] {
            check_code(index, at, &mut violations);
        }
        if index.repeats_number[at] {
            check_number(index, at, &mut violations);
        }
        if definition.description.is_empty() {
            report_no_description(definition, &mut violations);
        }
        if let Some(replacement) = definition.optional.replaced_by {
            check_replacement(index, definition, replacement, &mut violations);
        }
        if !rules.allows_envelope(definition.envelope) {
            report_envelope(definition, rules.envelopes, &mut violations);
        }
        at += 1;
    }
    let mut at = 0;
    while at < rules.retired.len() {
        check_retired(index, &rules.retired[at], &mut violations);
        at += 1;
    }
    violations.panic_if_any();
}

/// A code is replaced by one of the catalog.
const fn check_replacement(
    index: &Index<'_>,
    definition: &Definition,
    replacement: Replacement,
    violations: &mut Violations,
) {
    let mut search = index.search_code(replacement.code, replacement.code_hash);
    if index.next_of_code(&mut search).is_none() {
        violations.add(
            definition,
            &[
                "replaced by the code `",
                replacement.code,
                "`, which the catalog does not have; name one that it has",
            ],
        );
    }
}

/// Panics with every difference between the rows of a documented page and the variants.
#[track_caller]
pub const fn check_page<const N: usize, const SLOTS: usize, const ROWS: usize>(
    storage: &IndexStorage<N, SLOTS>,
    path: &str,
    rows: &[Row; ROWS],
) {
    let index = &storage.index();
    if index.is_cyclic {
        return; // `check_catalog` reports it
    }
    let mut page = Page {
        path,
        rows,
        agrees: &mut [false; ROWS],
        is_documented: &mut [false; N],
    };
    let mut violations = Violations::new();
    page.compare(index);
    page.check_rows(index, &mut violations);
    page.check_definitions(index, &mut violations);
    violations.panic_if_any();
}

/// Panics if `allow(…)` names a code that is not in the catalog.
#[track_caller]
pub const fn check_allowed<const N: usize, const SLOTS: usize>(
    storage: &IndexStorage<N, SLOTS>,
    code: &str,
    code_hash: u64,
) {
    let index = &storage.index();
    let mut search = index.search_code(code, code_hash);
    if index.is_cyclic || index.next_of_code(&mut search).is_some() {
        return;
    }
    let mut violations = Violations::new();
    let remedy = "`; correct the code, or remove it";
    violations.add_line(&["the catalog has no code `", code, remedy]);
    violations.panic_if_any();
}

const fn report_no_description(definition: &Definition, violations: &mut Violations) {
    let parts = ["missing description; add a doc comment or `description = \"…\"`"];
    violations.add(definition, &parts);
}

const fn report_envelope(
    definition: &Definition,
    envelopes: &[&Envelope],
    violations: &mut Violations,
) {
    let name = definition.envelope.name;
    let mut remedy = "`, which the catalog does not allow; use another envelope, or add this one to the catalog's `envelope`";
    let mut i = 0;
    while i < envelopes.len() {
        if same(envelopes[i].name, name) {
            remedy = "`, but the catalog allows another envelope of the same name; use that one, or add this one to the catalog's `envelope`";
        }
        i += 1;
    }
    violations.add(definition, &["uses the envelope `", name, remedy]);
}

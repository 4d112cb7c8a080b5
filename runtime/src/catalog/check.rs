//! The checks of `catalog!`, which run while the crate compiles. Linear in the number of definitions.

use errbook_contract::constant::same;

use super::Retired;
use super::index::{Index, IndexStorage};
use super::page::{Page, Row};
use super::unique::{check_code, check_number, check_retired};
use crate::Definition;
use crate::const_report::Violations;
use crate::definition::Replacement;
use crate::envelope::Envelope;

/// The rules that a catalog sets.
pub struct CatalogRules {
    /// The envelopes that definitions may use; any when it is empty.
    pub envelopes: &'static [&'static Envelope],
    /// The codes and numbers that must not be used again.
    pub retired: &'static [Retired],
}

impl CatalogRules {
    const fn allow(&self, envelope: &Envelope) -> bool {
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
        panic!("catalogs include each other; let one of them include the other");
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
        if !rules.allow(definition.envelope) {
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

/// Panics when `allow(…)` names a code that is not in the catalog.
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
    let remedy = "`; name one that it has, or remove this one";
    violations.add_line(&["no definition of the catalog has the code `", code, remedy]);
    violations.panic_if_any();
}

const fn report_no_description(definition: &Definition, violations: &mut Violations) {
    let remedy = "write a doc comment or `description = \"…\"`";
    violations.add(definition, &["no description; ", remedy]);
}

const fn report_envelope(
    definition: &Definition,
    envelopes: &[&Envelope],
    violations: &mut Violations,
) {
    let name = definition.envelope.name;
    let mut remedy = "`, which the catalog does not name; choose one of the catalog's, or add this one to its `envelope`";
    let mut i = 0;
    while i < envelopes.len() {
        if same(envelopes[i].name, name) {
            remedy = "`, and the catalog names another one of that name; choose that one, or add this one to its `envelope`";
        }
        i += 1;
    }
    violations.add(definition, &["uses the envelope `", name, remedy]);
}

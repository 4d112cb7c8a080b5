//! The rules of `catalog!` for its definitions, which are checked at compile time: linear in their number.

use errbook_contract::constant::same;

use super::Catalog;
use super::index::Index;
use super::reuse::check_reuse;
use super::unique::{check_codes, check_numbers};
use crate::Definition;
use crate::const_report::Violations;
use crate::definition::{Replacement, TypeDefinitions};
use crate::envelope::Envelope;

/// Reports every violation. `envelopes` are those that definitions may use; if empty, any.
pub(super) const fn check_catalog(
    index: &Index<'_>,
    catalog: &Catalog,
    envelopes: &[&Envelope],
    violations: &mut Violations,
) {
    check_codes(index, violations);
    check_numbers(index, violations);
    let mut at = 0;
    while at < index.types.len() {
        check_type(index, index.types[at], envelopes, violations);
        at += 1;
    }
    check_reuse(index, catalog, violations);
}

/// The rules for each definition by itself. Reads only the definitions for which the derive says that a rule applies.
const fn check_type(
    index: &Index<'_>,
    definitions: &TypeDefinitions,
    envelopes: &[&Envelope],
    violations: &mut Violations,
) {
    let mut i = 0;
    while i < definitions.undescribed.len() {
        let definition = definitions.get(definitions.undescribed[i] as usize);
        report_no_description(definition, violations);
        i += 1;
    }
    let mut i = 0;
    while i < definitions.replaced.len() {
        let definition = definitions.get(definitions.replaced[i] as usize);
        if let Some(replacement) = definition.optional.replaced_by {
            check_replacement(index, definition, replacement, violations);
        }
        i += 1;
    }
    if !envelopes.is_empty() && !has_all(envelopes, definitions.envelopes) {
        check_envelopes(definitions, envelopes, violations);
    }
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

/// Every definition uses one of the envelopes.
const fn check_envelopes(
    definitions: &TypeDefinitions,
    envelopes: &[&Envelope],
    violations: &mut Violations,
) {
    let mut i = 0;
    while i < definitions.code_hashes.len() {
        let definition = definitions.get(i);
        if !has(envelopes, definition.envelope) {
            report_envelope(definition, envelopes, violations);
        }
        i += 1;
    }
}

const fn has_all(envelopes: &[&Envelope], used: &[&Envelope]) -> bool {
    let mut i = 0;
    while i < used.len() {
        if !has(envelopes, used[i]) {
            return false;
        }
        i += 1;
    }
    true
}

const fn has(envelopes: &[&Envelope], envelope: &Envelope) -> bool {
    let mut i = 0;
    while i < envelopes.len() {
        if envelopes[i].hash == envelope.hash {
            return true;
        }
        i += 1;
    }
    false
}

const fn report_no_description(definition: &Definition, violations: &mut Violations) {
    let parts = if definition.optional.computed_description {
        [
            "missing description, since macros in `#[doc = …]` are not read; add `description = \"…\"`",
        ]
    } else {
        ["missing description; add a doc comment or `description = \"…\"`"]
    };
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

//! What must hold of a catalog, checked while the crate compiles. Linear in the number of definitions.

use errbook_contract::constant::same;
use http::StatusCode;

use super::rows::Page;
use super::size::Size;
use super::table::Table;
use super::{Catalog, Retired, conflict, page};
use crate::const_report::Violations;
use crate::definition::{MessageSource, OptionalFacts, Owner};
use crate::envelope::{Envelope, NESTED};
use crate::{Definition, Effect, Retry};

/// What `catalog!` asks for.
pub struct CatalogRules {
    /// Every definition uses one of these; any where there is none.
    pub envelopes: &'static [&'static Envelope],
    /// What must not be used again.
    pub retired: &'static [Retired],
}

impl CatalogRules {
    /// Whether definitions may use this envelope.
    pub(super) const fn names(&self, envelope: &Envelope) -> bool {
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

/// Fills a list until its definitions are collected.
static PLACEHOLDER: Definition = Definition {
    owner: &Owner {
        module: "",
        type_name: "",
        is_struct: true,
        group: None,
    },
    variant: "",
    code: "",
    code_hash: 0,
    status: StatusCode::INTERNAL_SERVER_ERROR,
    retry: Retry::Never,
    effect: Effect::None,
    message: "",
    source: MessageSource::Definition,
    description: "",
    envelope: &NESTED,
    details: &[],
    optional: &OptionalFacts::NONE,
};

/// All definitions; one that is reached in several ways stands in it several times.
const fn collect<const N: usize>(catalog: &Catalog) -> [&'static Definition; N] {
    let mut all = [&PLACEHOLDER; N];
    collect_into(catalog, &mut all, 0);
    all
}

const fn collect_into<const N: usize>(
    catalog: &Catalog,
    all: &mut [&'static Definition; N],
    mut at: usize,
) -> usize {
    let mut i = 0;
    while i < catalog.definitions.len() {
        all[at] = catalog.definitions[i];
        at += 1;
        i += 1;
    }
    let mut i = 0;
    while i < catalog.members.len() {
        at = collect_into(catalog.members[i], all, at);
        i += 1;
    }
    at
}

/// Panics with every violation. `N` definitions.
#[track_caller]
pub const fn check_catalog<const N: usize, const SLOTS: usize>(
    catalog: &Catalog,
    rules: &CatalogRules,
) {
    if Size::of(catalog).endless {
        panic!("catalogs include each other; let one of them include the other");
    }
    let all = &collect::<N>(catalog);
    let mut violations = Violations::new();
    let mut codes = Table::<SLOTS>::new();
    let mut numbers = Table::<SLOTS>::new();
    // Reached a second time: its first time counts.
    let mut again = [false; N];
    let mut i = 0;
    while i < N {
        // What is the rule in any catalog takes one call; the compiler counts them.
        let own = all[i];
        if !codes.insert_new(own.code_hash, i) {
            again[i] = conflict::insert_code(all, i, &mut codes, &mut violations);
        }
        if !again[i] {
            if own.optional.number.is_some() {
                conflict::insert_number(all, i, &mut numbers, &mut violations);
            }
            if own.description.is_empty() {
                add_no_description(all[i], &mut violations);
            }
            check_envelope(all[i], rules, &mut violations);
        }
        i += 1;
    }
    let mut i = 0;
    while i < rules.retired.len() {
        conflict::check_retired(all, &rules.retired[i], &codes, &numbers, &mut violations);
        i += 1;
    }
    if !violations.is_empty() {
        panic!("{}", violations.as_str());
    }
}

/// Panics with every difference between a page and the variants. An evaluation of its own: the compiler allows each so
/// many steps.
#[track_caller]
pub const fn check_page<const N: usize, const SLOTS: usize, const ROWS: usize>(
    catalog: &Catalog,
    page: &Page<ROWS>,
) {
    let all = &collect::<N>(catalog);
    let mut codes = Table::<SLOTS>::new();
    let mut again = [false; N];
    let mut reported = Violations::new(); // by the other check
    let mut i = 0;
    while i < N {
        if !codes.insert_new(all[i].code_hash, i) {
            again[i] = conflict::insert_code(all, i, &mut codes, &mut reported);
        }
        i += 1;
    }
    let mut violations = Violations::new();
    page::check(all, &again, page, &codes, &mut violations);
    if !violations.is_empty() {
        panic!("{}", violations.as_str());
    }
}

/// Panics when `allow(…)` names a code that is not in the catalog. An evaluation of its own, at the code.
#[track_caller]
pub const fn check_allowed<const N: usize>(catalog: &Catalog, code: &str, code_hash: u64) {
    let all = &collect::<N>(catalog);
    let mut i = 0;
    while i < N {
        if all[i].code_hash == code_hash && same(all[i].code, code) {
            return;
        }
        i += 1;
    }
    let mut violations = Violations::new();
    let remedy = "`; name one that it has, or remove this one";
    violations.add_line(&["no definition of the catalog has the code `", code, remedy]);
    panic!("{}", violations.as_str());
}

const fn add_no_description(definition: &Definition, violations: &mut Violations) {
    let remedy = "write a doc comment or `description = \"…\"`";
    violations.add(definition, &["no description; ", remedy]);
}

const fn check_envelope(
    definition: &Definition,
    rules: &CatalogRules,
    violations: &mut Violations,
) {
    if !rules.names(definition.envelope) {
        let name = definition.envelope.name;
        let mut remedy = "`, which the catalog does not name; choose one of the catalog's, or add this one to its `envelope`";
        let mut i = 0;
        while i < rules.envelopes.len() {
            if same(rules.envelopes[i].name, name) {
                remedy = "`, and the catalog names another one of that name; choose that one, or add this one to its `envelope`";
            }
            i += 1;
        }
        violations.add(definition, &["uses the envelope `", name, remedy]);
    }
}

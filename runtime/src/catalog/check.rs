//! What must hold of a catalog, checked while the crate compiles. Linear in the number of definitions.

use super::rows::Page;
use super::size::Size;
use super::sound::Codes;
use super::table::Table;
use super::{Catalog, Retired, conflict, page};
use crate::breaches::{Breaches, same};
use crate::envelope::Envelope;
use crate::{Definition, table};

/// What `catalog!` asks for.
pub struct CatalogRules {
    /// Every definition speaks one of these; any where there is none.
    pub envelopes: &'static [&'static Envelope],
    /// What must not be used again.
    pub retired: &'static [Retired],
}

impl CatalogRules {
    /// Whether definitions may speak this envelope.
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

/// Stands in a list until it is filled.
static NONE: Definition = table::NONE;

/// The definitions in a row.
const fn collect<const N: usize>(catalog: &Catalog) -> [&'static Definition; N] {
    let mut all = [&NONE; N];
    collect_into(catalog, &mut all, 0);
    all
}

const fn collect_into<const N: usize>(
    catalog: &Catalog,
    all: &mut [&'static Definition; N],
    mut at: usize,
) -> usize {
    let (definitions, members) = catalog.parts();
    let mut i = 0;
    while i < definitions.len() {
        all[at] = &definitions[i];
        at += 1;
        i += 1;
    }
    let mut i = 0;
    while i < members.len() {
        at = collect_into(members[i], all, at);
        i += 1;
    }
    at
}

/// Panics with every breach. `N` definitions.
#[track_caller]
pub const fn check_catalog<const N: usize, const SLOTS: usize>(
    catalog: &Catalog,
    rules: &CatalogRules,
    codes: &Codes<SLOTS>,
) {
    if Size::of(catalog).endless {
        panic!("catalogs include each other; let one of them include the other");
    }
    if !codes.sound {
        look_closely::<N, SLOTS>(catalog, rules);
    }
}

/// Reads every definition. A function of its own, like the page's: what is not called costs nothing to compile.
#[track_caller]
const fn look_closely<const N: usize, const SLOTS: usize>(catalog: &Catalog, rules: &CatalogRules) {
    let all = &collect::<N>(catalog);
    let mut breaches = Breaches::new();
    let mut codes = Table::<SLOTS>::new();
    let mut numbers = Table::<SLOTS>::new();
    // Reached a second time: its first time counts.
    let mut again = [false; N];
    let mut i = 0;
    while i < N {
        // What is the rule in any catalog takes one call; the compiler counts them.
        let own = all[i].parts();
        if !codes.insert_new(own.code_hash, i) {
            again[i] = conflict::insert_code(all, i, &mut codes, &mut breaches);
        }
        if !again[i] {
            if own.rare.number.is_some() {
                conflict::insert_number(all, i, &mut numbers, &mut breaches);
            }
            if own.description.is_none() {
                add_no_description(all[i], &mut breaches);
            }
            check_envelope(all[i], rules, &mut breaches);
        }
        i += 1;
    }
    let mut i = 0;
    while i < rules.retired.len() {
        conflict::check_retired(all, &rules.retired[i], &codes, &numbers, &mut breaches);
        i += 1;
    }
    if !breaches.is_empty() {
        panic!("{}", breaches.as_str());
    }
}

/// Panics with every difference between a page and the variants. An evaluation of its own: the compiler allows each so
/// many steps.
#[track_caller]
pub const fn check_page<const N: usize, const SLOTS: usize, const ROWS: usize>(
    catalog: &Catalog,
    page: &Page<ROWS>,
    codes: &Codes<SLOTS>,
) {
    if (!codes.sound || !page::is_sound(page, codes)) && !Size::of(catalog).endless {
        compare_closely::<N, SLOTS, ROWS>(catalog, page);
    }
}

#[track_caller]
const fn compare_closely<const N: usize, const SLOTS: usize, const ROWS: usize>(
    catalog: &Catalog,
    page: &Page<ROWS>,
) {
    let all = &collect::<N>(catalog);
    let mut codes = Table::<SLOTS>::new();
    let mut again = [false; N];
    let mut told = Breaches::new(); // by the other check
    let mut i = 0;
    while i < N {
        if !codes.insert_new(all[i].parts().code_hash, i) {
            again[i] = conflict::insert_code(all, i, &mut codes, &mut told);
        }
        i += 1;
    }
    let mut breaches = Breaches::new();
    page::check(all, &again, page, &codes, &mut breaches);
    if !breaches.is_empty() {
        panic!("{}", breaches.as_str());
    }
}

/// Panics when a code that a lint is allowed for is none of the catalog. An evaluation of its own, at the code.
#[track_caller]
pub const fn check_allowed<const SLOTS: usize>(codes: &Codes<SLOTS>, code: &str, code_hash: u64) {
    if codes.contain(code_hash) {
        return;
    }
    let mut breaches = Breaches::new();
    let remedy = "`; name one that there is, or take it out";
    breaches.add_line(&["no definition of the catalog has the code `", code, remedy]);
    panic!("{}", breaches.as_str());
}

const fn add_no_description(definition: &Definition, breaches: &mut Breaches) {
    let remedy = "write a doc comment or `description = \"…\"`";
    breaches.add(definition, &["no description; ", remedy]);
}

const fn check_envelope(definition: &Definition, rules: &CatalogRules, breaches: &mut Breaches) {
    if !rules.names(definition.envelope()) {
        let name = definition.envelope().name();
        let mut remedy = "`, which the catalog does not name; choose one of the catalog's, or add this one to its `envelope`";
        let mut i = 0;
        while i < rules.envelopes.len() {
            if same(rules.envelopes[i].name(), name) {
                remedy = "`, and the catalog names another one that is called so; choose that one, or add this one to its `envelope`";
            }
            i += 1;
        }
        breaches.add(definition, &["speaks the envelope `", name, remedy]);
    }
}

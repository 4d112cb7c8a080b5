//! What the checks of a catalog found, in const evaluation.

use super::Catalog;
use super::check::check_catalog;
use super::index::Index;
use super::index_storage::IndexStorage;
use super::page::{Page, PageRows};
use crate::const_report::Violations;
use crate::envelope::Envelope;

/// What one catalog is checked against.
pub struct CatalogRules<const ROWS: usize, const ALLOWED: usize> {
    /// The catalog, which with those that it includes says what is retired.
    pub catalog: &'static Catalog,
    /// The envelopes that definitions may use; if empty, any.
    pub envelopes: &'static [&'static Envelope],
    /// The documented page.
    pub page: Option<PageRows<ROWS>>,
    /// The codes that `allow(…)` names, with their hashes.
    pub allowed: [(&'static str, u64); ALLOWED],
}

/// The violations of the rules of one catalog, each kind for its own place in the source.
///
/// They are found in one constant: an index in a constant of its own would make the compiler validate all definitions
/// again.
pub struct Report<const ALLOWED: usize> {
    is_cyclic: bool,
    catalog: Violations,
    page: Violations,
    /// For each code that `allow(…)` names, whether the catalog has it.
    has_allowed: [bool; ALLOWED],
}

impl<const ALLOWED: usize> Report<ALLOWED> {
    /// Checks the catalog of the index.
    pub const fn new<const TYPES: usize, const N: usize, const SLOTS: usize, const ROWS: usize>(
        storage: &IndexStorage<TYPES, N, SLOTS>,
        rules: &CatalogRules<ROWS, ALLOWED>,
    ) -> Self {
        let index = &storage.index();
        let mut report = Report {
            is_cyclic: index.is_cyclic,
            catalog: Violations::new(),
            page: Violations::new(),
            has_allowed: [true; ALLOWED],
        };
        if report.is_cyclic {
            return report;
        }
        check_catalog(index, rules.catalog, rules.envelopes, &mut report.catalog);
        if let Some(rows) = &rules.page {
            Page {
                rows: rows.rows(),
                agrees: &mut [false; ROWS],
                is_documented: &mut [false; N],
            }
            .check(index, &mut report.page);
        }
        let mut at = 0;
        while at < ALLOWED {
            report.has_allowed[at] = has_code(index, rules.allowed[at]);
            at += 1;
        }
        report
    }

    /// Panics with every violation of the catalog's rules.
    #[track_caller]
    pub const fn assert_catalog(&self) {
        if self.is_cyclic {
            panic!("catalogs must not include each other; remove one of the `..` items");
        }
        self.catalog.panic_if_any();
    }

    /// Panics with every difference between the rows of a documented page and the variants.
    #[track_caller]
    pub const fn assert_page(&self) {
        self.page.panic_if_any();
    }

    /// Panics if `allow(…)` names a code that is not in the catalog: the one at `index` of [`CatalogRules::allowed`].
    #[track_caller]
    pub const fn assert_allowed(&self, index: usize, code: &str) {
        if self.has_allowed[index] {
            return;
        }
        let mut violations = Violations::new();
        let remedy = "`; correct the code, or remove it";
        violations.add_line(&["the catalog has no code `", code, remedy]);
        violations.panic_if_any();
    }
}

const fn has_code(index: &Index<'_>, (code, hash): (&str, u64)) -> bool {
    let mut search = index.search_code(code, hash);
    index.next_of_code(&mut search).is_some()
}

//! Checks that what is retired is not used again: by the catalog itself, or by one that it includes.

use errbook_contract::constant::same;

use super::index::Index;
use super::{Catalog, Retired};
use crate::const_report::{Decimal, Violations};

/// No definition uses a code or number that the catalog retires, or one that it includes.
pub(super) const fn check_reuse(index: &Index<'_>, catalog: &Catalog, violations: &mut Violations) {
    check_all_of(index, (catalog, catalog), "", 0, violations);
}

/// Checks what a catalog in the root retires, and those in it, `position` being the number of entries before. Returns that
/// of the next.
const fn check_all_of(
    index: &Index<'_>,
    (root, catalog): (&Catalog, &Catalog),
    retired_by: &str,
    mut position: usize,
    violations: &mut Violations,
) -> usize {
    let mut at = 0;
    while at < catalog.retired.len() {
        let entry = Entry {
            root,
            retired: &catalog.retired[at],
            position,
            retired_by,
        };
        entry.check_code(index, violations);
        entry.check_number(index, violations);
        position += 1;
        at += 1;
    }
    let mut at = 0;
    while at < catalog.members.len() {
        let member = catalog.members[at];
        position = check_all_of(index, (root, member), member.name, position, violations);
        at += 1;
    }
    position
}

/// A retired code or number, in the list of all.
struct Entry<'a> {
    root: &'a Catalog,
    retired: &'a Retired,
    position: usize,
    /// The included catalog that retires it; empty for the catalog itself.
    retired_by: &'a str,
}

impl Entry<'_> {
    const fn check_code(&self, index: &Index<'_>, violations: &mut Violations) {
        let Some(code) = self.retired.code else {
            return;
        };
        let mut search = index.search_code(code, self.retired.hash);
        while let Some(found) = index.next_of_code(&mut search) {
            let definition = index.definition(found);
            let is_retired = match self.retired.status {
                Some(status) => definition.is_at(status.as_u16()),
                None => true,
            };
            if is_retired && self.is_first() {
                let [by, name, end] = self.by();
                violations.add(
                    definition,
                    &["the code `", code, "` is retired", by, name, end],
                );
            }
        }
    }

    const fn check_number(&self, index: &Index<'_>, violations: &mut Violations) {
        let Some(number) = self.retired.number else {
            return;
        };
        let mut search = index.search_number(number, self.retired.hash);
        while let Some(found) = index.next_of_number(&mut search) {
            if self.is_first() {
                let digits = Decimal::of(number);
                let [by, name, end] = self.by();
                let parts = ["the number ", digits.as_str(), " is retired", by, name, end];
                violations.add(index.definition(found), &parts);
            }
        }
    }

    const fn by(&self) -> [&str; 3] {
        if self.retired_by.is_empty() {
            ["", "", "; choose another"]
        } else {
            [" by `", self.retired_by, "`; choose another"]
        }
    }

    /// Whether no entry before it says the same: catalogs can be included twice, and repeat what others retire.
    const fn is_first(&self) -> bool {
        let mut position = 0;
        find(self.root, self.retired, &mut position);
        position == self.position
    }
}

/// Finds the first entry that retires this code or number, too, and counts those before it.
const fn find(catalog: &Catalog, wanted: &Retired, position: &mut usize) -> bool {
    let mut at = 0;
    while at < catalog.retired.len() {
        if covers(&catalog.retired[at], wanted) {
            return true;
        }
        *position += 1;
        at += 1;
    }
    let mut at = 0;
    while at < catalog.members.len() {
        if find(catalog.members[at], wanted, position) {
            return true;
        }
        at += 1;
    }
    false
}

const fn covers(wide: &Retired, narrow: &Retired) -> bool {
    match (wide.code, narrow.code) {
        (Some(a), Some(b)) => {
            same(a, b)
                && match (wide.status, narrow.status) {
                    (Some(a), Some(b)) => a.as_u16() == b.as_u16(),
                    (None, _) => true,
                    (Some(_), None) => false,
                }
        }
        _ => matches!((wide.number, narrow.number), (Some(a), Some(b)) if a == b),
    }
}

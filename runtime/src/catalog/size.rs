//! How much a catalog holds, so that the tables of its check have room.

use super::Catalog;

/// Each way to a type counted.
#[derive(Clone, Copy)]
pub struct Size {
    /// The definitions.
    pub codes: usize,
    /// The slots of a table for these.
    pub code_slots: usize,
    /// Catalogs include each other: there is no end to what they hold, and all else is zero.
    pub(super) endless: bool,
}

/// Deeper than catalogs lie in each other, and far from where the compiler gives up.
const MOST_DEEP: usize = 64;

impl Size {
    /// What a catalog's check needs.
    pub const fn of(catalog: &Catalog) -> Self {
        let mut size = Self::ZERO;
        size.add(catalog, MOST_DEEP);
        if size.endless {
            size = Size {
                endless: true,
                ..Self::ZERO
            };
        }
        size.code_slots = slots(size.codes);
        size
    }

    const ZERO: Self = Size {
        codes: 0,
        code_slots: 0,
        endless: false,
    };

    const fn add(&mut self, catalog: &Catalog, deep: usize) {
        if deep == 0 || self.endless {
            self.endless = true;
            return;
        }
        self.codes += catalog.definitions.len();
        let mut i = 0;
        while i < catalog.members.len() {
            self.add(catalog.members[i], deep - 1);
            i += 1;
        }
    }
}

/// The slots of a table for so many.
const fn slots(count: usize) -> usize {
    (count * 2 + 1).next_power_of_two()
}

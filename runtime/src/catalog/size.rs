//! How many definitions a catalog lists: the lengths of the arrays that its checks use.

use super::Catalog;

/// The capacity that a catalog's [`IndexStorage`](super::index_storage::IndexStorage) needs.
#[derive(Clone, Copy)]
pub struct Size {
    /// The number of types, each counted as often as it is listed.
    pub types: usize,
    /// The number of their definitions.
    pub definitions: usize,
    /// The number of slots of a hash table for these.
    pub slots: usize,
    /// Whether catalogs include each other; if so, the other fields are those of an empty catalog.
    pub(super) is_cyclic: bool,
}

/// Deeper than catalogs are nested in practice, and far below the compiler's own limit.
const MAX_DEPTH: usize = 64;

impl Size {
    /// The size of a catalog with everything that it includes.
    pub const fn of(catalog: &Catalog) -> Self {
        let mut size = Size {
            types: 0,
            definitions: 0,
            slots: 1,
            is_cyclic: false,
        };
        size.add(catalog, MAX_DEPTH);
        if size.is_cyclic {
            size.types = 0;
            size.definitions = 0;
        }
        // Half empty at least, so that searches are short.
        size.slots = (size.definitions * 2 + 1).next_power_of_two();
        size
    }
    const fn add(&mut self, catalog: &Catalog, depth: usize) {
        if depth == 0 {
            self.is_cyclic = true;
        }
        self.types += 1;
        self.definitions += catalog.own.code_hashes.len();
        let mut i = 0;
        while i < catalog.members.len() && !self.is_cyclic {
            self.add(catalog.members[i], depth - 1);
            i += 1;
        }
    }
}

//! How many definitions a catalog lists: the lengths of the arrays that its checks use.

use super::Catalog;

/// The capacity that a catalog's [`IndexStorage`](super::index_storage::IndexStorage) needs.
#[derive(Clone, Copy)]
pub struct Size {
    /// The number of definitions, each counted as often as it is listed.
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
        let definitions = count(catalog, MAX_DEPTH);
        let is_cyclic = definitions.is_none();
        let definitions = match definitions {
            Some(definitions) => definitions,
            None => 0,
        };
        Size {
            definitions,
            slots: (definitions * 2 + 1).next_power_of_two(),
            is_cyclic,
        }
    }
}

/// `None` if the catalog is nested deeper than `depth`.
const fn count(catalog: &Catalog, depth: usize) -> Option<usize> {
    if depth == 0 {
        return None;
    }
    let mut total = 0;
    let mut i = 0;
    while i < catalog.tables.len() {
        total += catalog.tables[i].len();
        i += 1;
    }
    let mut i = 0;
    while i < catalog.members.len() {
        match count(catalog.members[i], depth - 1) {
            Some(definitions) => total += definitions,
            None => return None,
        }
        i += 1;
    }
    Some(total)
}

//! Collects the definitions of a catalog in const evaluation.

use errbook_contract::constant::same;

use super::Catalog;
use super::index::Index;
use super::key_table::KeyStorage;
use super::size::Size;
use crate::definition::TypeDefinitions;

/// The arrays of an `Index`. `TYPES`, `N` and `SLOTS` are the catalog's [`Size`].
pub struct IndexStorage<const TYPES: usize, const N: usize, const SLOTS: usize> {
    types: [&'static TypeDefinitions; TYPES],
    types_len: usize,
    starts: [usize; TYPES],
    definitions_len: usize,
    codes: KeyStorage<N, SLOTS>,
    numbers: KeyStorage<N, SLOTS>,
    is_cyclic: bool,
}

impl<const TYPES: usize, const N: usize, const SLOTS: usize> IndexStorage<TYPES, N, SLOTS> {
    /// Collects the definitions of a catalog.
    pub const fn new(catalog: &Catalog) -> Self {
        let mut storage = IndexStorage {
            types: [&TypeDefinitions::NONE; TYPES],
            types_len: 0,
            starts: [0; TYPES],
            definitions_len: 0,
            codes: KeyStorage::EMPTY,
            numbers: KeyStorage::EMPTY,
            is_cyclic: Size::of(catalog).is_cyclic,
        };
        if !storage.is_cyclic {
            storage.add_catalog(catalog);
        }
        storage
    }

    const fn add_catalog(&mut self, catalog: &Catalog) {
        let own = catalog.own;
        if !own.code_hashes.is_empty() && !self.has(own) {
            self.codes.add(self.types_len, own.code_hashes);
            self.numbers.add(self.types_len, own.number_hashes);
            self.types[self.types_len] = own;
            self.starts[self.types_len] = self.definitions_len;
            self.definitions_len += own.code_hashes.len();
            self.types_len += 1;
        }
        let mut i = 0;
        while i < catalog.members.len() {
            self.add_catalog(catalog.members[i]);
            i += 1;
        }
    }

    /// Whether a type with definitions has been added.
    const fn has(&self, wanted: &TypeDefinitions) -> bool {
        let mut search = self.codes.table().search(wanted.code_hashes[0]);
        while let Some(place) = search.next() {
            if is_same_type(self.types[place.of_type], wanted) {
                return true;
            }
        }
        false
    }

    /// The index of the collected definitions.
    pub(super) const fn index(&self) -> Index<'_> {
        Index {
            types: self.types.split_at(self.types_len).0,
            starts: &self.starts,
            codes: self.codes.table(),
            numbers: self.numbers.table(),
            is_cyclic: self.is_cyclic,
        }
    }
}

/// A type is identified by its module and name, as addresses cannot be compared in constants. The codes distinguish types of
/// different functions of a module; with the same codes, too, they are taken for one type.
const fn is_same_type(a: &TypeDefinitions, b: &TypeDefinitions) -> bool {
    let (owner, other) = (a.get(0).owner, b.get(0).owner);
    if !same(owner.type_name, other.type_name) || !same(owner.module, other.module) {
        return false;
    }
    if a.code_hashes.len() != b.code_hashes.len() {
        return false;
    }
    let mut i = 0;
    while i < a.code_hashes.len() {
        if a.code_hashes[i] != b.code_hashes[i] {
            return false;
        }
        i += 1;
    }
    true
}

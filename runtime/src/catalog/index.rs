//! Finds the definitions of a catalog by code and by number in const evaluation.

use errbook_contract::constant::same;

use super::key_table::{KeyTable, Place, Search};
use crate::Definition;
use crate::definition::TypeDefinitions;

/// The definitions of a catalog, each type once, however often it is listed.
pub(super) struct Index<'a> {
    pub(super) types: &'a [&'static TypeDefinitions],
    /// For each type, how many definitions are before its first one.
    pub(super) starts: &'a [usize],
    pub(super) codes: KeyTable<'a>,
    pub(super) numbers: KeyTable<'a>,
    /// Whether catalogs include each other; if so, the index is empty.
    pub(super) is_cyclic: bool,
}

/// A search for the definitions of a code.
pub(super) struct CodeSearch<'a> {
    code: &'a str,
    search: Search<'a>,
}

/// A search for the definitions of a number.
pub(super) struct NumberSearch<'a> {
    number: i32,
    search: Search<'a>,
}

impl<'index> Index<'index> {
    pub(super) const fn definition(&self, place: Place) -> &'static Definition {
        self.types[place.of_type].get(place.index)
    }

    /// The number of definitions before this one in the catalog.
    pub(super) const fn position(&self, place: Place) -> usize {
        self.starts[place.of_type] + place.index
    }

    pub(super) const fn search_code<'a>(&self, code: &'a str, hash: u64) -> CodeSearch<'a>
    where
        'index: 'a,
    {
        let search = self.codes.search(hash);
        CodeSearch { code, search }
    }

    /// The next definition of the code, in the order of the catalog.
    pub(super) const fn next_of_code(&self, search: &mut CodeSearch<'_>) -> Option<Place> {
        while let Some(place) = search.search.next() {
            if same(self.definition(place).code, search.code) {
                return Some(place);
            }
        }
        None
    }

    pub(super) const fn search_number(&self, number: i32, hash: u64) -> NumberSearch<'index> {
        let search = self.numbers.search(hash);
        NumberSearch { number, search }
    }

    /// The next definition of the number, in the order of the catalog.
    pub(super) const fn next_of_number(&self, search: &mut NumberSearch<'_>) -> Option<Place> {
        while let Some(place) = search.search.next() {
            if let Some(number) = self.definition(place).optional.number
                && number == search.number
            {
                return Some(place);
            }
        }
        None
    }
}

//! Finds the definitions of a catalog by code and by number in const evaluation.

use errbook_contract::constant::same;

use crate::Definition;

/// The definitions of a catalog, each once, however often it is listed.
///
/// Not generic, because generic code is slow in const evaluation.
pub(super) struct Index<'a> {
    pub(super) definitions: &'a [&'static Definition],
    /// For each definition, whether an earlier one has the same hash of its code.
    pub(super) repeats_code: &'a [bool],
    /// For each definition, whether an earlier one has the same number.
    pub(super) repeats_number: &'a [bool],
    /// Hash tables with open addressing: the index of a definition + 1, or 0 in a free slot.
    pub(super) codes: &'a [u32],
    pub(super) numbers: &'a [u32],
    /// One less than the number of slots, which is a power of two.
    pub(super) mask: usize,
    /// Whether catalogs include each other; if so, the index is empty.
    pub(super) is_cyclic: bool,
}

/// A search for the definitions of a code.
pub(super) struct CodeSearch<'a> {
    code: &'a str,
    hash: u64,
    slot: usize,
}

/// A search for the definitions of a number.
pub(super) struct NumberSearch {
    number: i32,
    slot: usize,
}

impl Index<'_> {
    pub(super) const fn search_code<'a>(&self, code: &'a str, hash: u64) -> CodeSearch<'a> {
        let slot = hash as usize & self.mask;
        CodeSearch { code, hash, slot }
    }

    /// The position of the next definition of the code, in the order of the catalog.
    pub(super) const fn next_of_code(&self, search: &mut CodeSearch<'_>) -> Option<usize> {
        while self.codes[search.slot] != 0 {
            let index = self.codes[search.slot] as usize - 1;
            search.slot = (search.slot + 1) & self.mask;
            let definition = self.definitions[index];
            if definition.code_hash == search.hash && same(definition.code, search.code) {
                return Some(index);
            }
        }
        None
    }

    pub(super) const fn search_number(&self, number: i32) -> NumberSearch {
        let slot = number_hash(number) & self.mask;
        NumberSearch { number, slot }
    }

    /// The position of the next definition of the number, in the order of the catalog.
    pub(super) const fn next_of_number(&self, search: &mut NumberSearch) -> Option<usize> {
        while self.numbers[search.slot] != 0 {
            let index = self.numbers[search.slot] as usize - 1;
            search.slot = (search.slot + 1) & self.mask;
            if let Some(number) = self.definitions[index].optional.number
                && number == search.number
            {
                return Some(index);
            }
        }
        None
    }
}

/// Spreads the numbers of a dictionary, which are close together, over the slots.
pub(super) const fn number_hash(number: i32) -> usize {
    ((number as u32 as u64 + 1) * 0x9e37_79b1) as usize
}

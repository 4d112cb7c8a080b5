//! Collects the definitions of a catalog in const evaluation.

use errbook_contract::constant::same;
use http::StatusCode;

use super::Catalog;
use super::index::{Index, number_hash};
use super::size::Size;
use crate::definition::{MessageSource, OptionalFacts, Owner};
use crate::envelope::NESTED;
use crate::{Definition, Effect, Retry};

/// The arrays of an `Index`, evaluated once for all checks. `N` and `SLOTS` are the catalog's [`Size`].
pub struct IndexStorage<const N: usize, const SLOTS: usize> {
    definitions: [&'static Definition; N],
    repeats_code: [bool; N],
    repeats_number: [bool; N],
    codes: [u32; SLOTS],
    numbers: [u32; SLOTS],
    len: usize,
    is_cyclic: bool,
}

impl<const N: usize, const SLOTS: usize> IndexStorage<N, SLOTS> {
    /// Collects the definitions of a catalog.
    pub const fn new(catalog: &Catalog) -> Self {
        let mut storage = IndexStorage {
            definitions: [&EMPTY; N],
            repeats_code: [false; N],
            repeats_number: [false; N],
            codes: [0; SLOTS],
            numbers: [0; SLOTS],
            len: 0,
            is_cyclic: Size::of(catalog).is_cyclic,
        };
        if !storage.is_cyclic {
            let mut builder = Builder {
                definitions: &mut storage.definitions,
                repeats_code: &mut storage.repeats_code,
                repeats_number: &mut storage.repeats_number,
                codes: &mut storage.codes,
                numbers: &mut storage.numbers,
                mask: SLOTS - 1,
                len: 0,
            };
            builder.add_catalog(catalog);
            storage.len = builder.len;
        }
        storage
    }

    /// The index of the collected definitions.
    pub(super) const fn index(&self) -> Index<'_> {
        Index {
            definitions: self.definitions.split_at(self.len).0,
            repeats_code: &self.repeats_code,
            repeats_number: &self.repeats_number,
            codes: &self.codes,
            numbers: &self.numbers,
            mask: SLOTS - 1,
            is_cyclic: self.is_cyclic,
        }
    }
}

/// An [`IndexStorage`] while it is filled. Makes few calls for each definition: they are slow in const evaluation.
struct Builder<'a> {
    definitions: &'a mut [&'static Definition],
    repeats_code: &'a mut [bool],
    repeats_number: &'a mut [bool],
    codes: &'a mut [u32],
    numbers: &'a mut [u32],
    mask: usize,
    len: usize,
}

impl Builder<'_> {
    const fn add_catalog(&mut self, catalog: &Catalog) {
        let mut i = 0;
        while i < catalog.tables.len() {
            self.add_table(catalog.tables[i]);
            i += 1;
        }
        let mut i = 0;
        while i < catalog.members.len() {
            self.add_catalog(catalog.members[i]);
            i += 1;
        }
    }

    const fn add_table(&mut self, table: &'static [Definition]) {
        let mut i = 0;
        while i < table.len() {
            self.add(&table[i]);
            i += 1;
        }
    }

    const fn add(&mut self, definition: &'static Definition) {
        let at = self.len;
        let hash = definition.code_hash;
        let mut slot = hash as usize & self.mask;
        while self.codes[slot] != 0 {
            let known = self.definitions[self.codes[slot] as usize - 1];
            if known.code_hash == hash {
                if is_same_variant(known, definition)
                    && known.status.as_u16() == definition.status.as_u16()
                {
                    return;
                }
                self.repeats_code[at] = true;
            }
            slot = (slot + 1) & self.mask;
        }
        self.codes[slot] = at as u32 + 1;
        if let Some(number) = definition.optional.number {
            self.add_number(number, at);
        }
        self.definitions[at] = definition;
        self.len = at + 1;
    }

    const fn add_number(&mut self, number: i32, at: usize) {
        let mut slot = number_hash(number) & self.mask;
        while self.numbers[slot] != 0 {
            let known = self.definitions[self.numbers[slot] as usize - 1];
            if let Some(known) = known.optional.number
                && known == number
            {
                self.repeats_number[at] = true;
            }
            slot = (slot + 1) & self.mask;
        }
        self.numbers[slot] = at as u32 + 1;
    }
}

/// Module, type and variant, which with the status are the identity of a definition.
pub(super) const fn is_same_variant(a: &Definition, b: &Definition) -> bool {
    same(a.variant, b.variant)
        && same(a.owner.type_name, b.owner.type_name)
        && same(a.owner.module, b.owner.module)
}

/// Fills the array of definitions before they are collected.
static EMPTY: Definition = EMPTY_DEFINITION;

const EMPTY_DEFINITION: Definition = Definition {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A definition with the same hash as every other one.
    const fn definition(variant: &'static str, code: &'static str) -> Definition {
        Definition {
            variant,
            code,
            code_hash: 7,
            ..EMPTY_DEFINITION
        }
    }

    #[test]
    fn codes_with_the_same_hash_are_distinguished() {
        static TABLE: [Definition; 2] = [definition("A", "a"), definition("B", "b")];
        static OTHER: [Definition; 1] = [definition("AlsoA", "a")];
        static CATALOG: Catalog = Catalog::of_type(&[&TABLE, &OTHER, &TABLE], &[]);
        let storage = IndexStorage::<5, 16>::new(&CATALOG);
        let index = storage.index();
        assert_eq!(index.definitions.len(), 3);
        assert_eq!(index.repeats_code[..3], [false, true, true]);
        for (code, expected) in [("a", &[0, 2][..]), ("b", &[1]), ("c", &[])] {
            let mut search = index.search_code(code, 7);
            let found = std::iter::from_fn(|| index.next_of_code(&mut search));
            assert_eq!(found.collect::<Vec<_>>(), expected, "{code}");
        }
        let mut other_hash = index.search_code("a", 8);
        assert_eq!(index.next_of_code(&mut other_hash), None);
    }
}

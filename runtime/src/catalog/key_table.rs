//! A hash table in const evaluation, from the codes or numbers of a catalog to the places of their definitions.

/// Where a definition is: the index of its type in the catalog, and its own index in the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) of_type: usize,
    pub(super) index: usize,
}

// An occupied slot holds the upper bits of the hash, the index of the type, and one more than the index of the
// definition. As one integer it costs const evaluation little, and nothing to validate; a free slot is 0.
const TYPE_SHIFT: u32 = 20;
const HASH_SHIFT: u32 = 40;

/// The storage of a [`KeyTable`] for up to `N` definitions. `SLOTS` is a power of two, greater than `N`.
pub(super) struct KeyStorage<const N: usize, const SLOTS: usize> {
    slots: [u64; SLOTS],
    repeated: [u64; N],
    repeated_len: usize,
}

/// Open addressing with linear probing.
///
/// Not generic, because generic code is slow in const evaluation.
#[derive(Clone, Copy)]
pub(super) struct KeyTable<'a> {
    slots: &'a [u64],
    /// The definitions whose hash an earlier one has, too.
    repeated: &'a [u64],
}

/// A search for the definitions with a hash.
pub(super) struct Search<'a> {
    slots: &'a [u64],
    hash: u64,
    slot: usize,
}

impl<const N: usize, const SLOTS: usize> KeyStorage<N, SLOTS> {
    pub(super) const EMPTY: Self = KeyStorage {
        slots: [0; SLOTS],
        repeated: [0; N],
        repeated_len: 0,
    };

    /// Adds the definitions of a type by their hashes. A hash of 0 stands for a definition without the key.
    pub(super) const fn add(&mut self, of_type: usize, hashes: &[u64]) {
        let place = (of_type as u64) << TYPE_SHIFT;
        let repeated = self.repeated.split_at_mut(self.repeated_len).1;
        self.repeated_len += add(&mut self.slots, repeated, place, hashes);
    }

    pub(super) const fn table(&self) -> KeyTable<'_> {
        KeyTable {
            slots: &self.slots,
            repeated: self.repeated.split_at(self.repeated_len).0,
        }
    }
}

/// Adds definitions from `place` on. Returns how many it added to `repeated`.
///
/// Makes no calls: they are slow in const evaluation.
const fn add(slots: &mut [u64], repeated: &mut [u64], mut place: u64, mut hashes: &[u64]) -> usize {
    let mask = slots.len() - 1;
    let mut repeated_len = 0;
    while let [hash, rest @ ..] = hashes {
        hashes = rest;
        place += 1;
        let hash = *hash;
        if hash == 0 {
            continue;
        }
        let mut slot = hash as usize & mask;
        let mut repeats = false;
        while slots[slot] != 0 {
            repeats = repeats || (slots[slot] ^ hash) >> HASH_SHIFT == 0;
            slot = (slot + 1) & mask;
        }
        slots[slot] = hash >> HASH_SHIFT << HASH_SHIFT | place;
        if repeats {
            repeated[repeated_len] = place;
            repeated_len += 1;
        }
    }
    repeated_len
}

impl<'a> KeyTable<'a> {
    /// The definitions that may have the key of the hash, in the order of the catalog: the hashes of different keys can
    /// be equal.
    pub(super) const fn search(&self, hash: u64) -> Search<'a> {
        Search {
            slots: self.slots,
            hash,
            slot: hash as usize & (self.slots.len() - 1),
        }
    }

    /// How many definitions have a hash that an earlier one has, too.
    pub(super) const fn repeated_len(&self) -> usize {
        self.repeated.len()
    }

    pub(super) const fn repeated(&self, at: usize) -> Place {
        Place::of_slot(self.repeated[at])
    }
}

impl Search<'_> {
    pub(super) const fn next(&mut self) -> Option<Place> {
        while self.slots[self.slot] != 0 {
            let found = self.slots[self.slot];
            self.slot = (self.slot + 1) & (self.slots.len() - 1);
            if (found ^ self.hash) >> HASH_SHIFT == 0 {
                return Some(Place::of_slot(found));
            }
        }
        None
    }
}

impl Place {
    pub(super) const fn is(self, other: Place) -> bool {
        self.of_type == other.of_type && self.index == other.index
    }

    const fn of_slot(slot: u64) -> Self {
        let bits = HASH_SHIFT - TYPE_SHIFT;
        Place {
            of_type: (slot >> TYPE_SHIFT) as usize & ((1 << bits) - 1),
            index: (slot as usize & ((1 << TYPE_SHIFT) - 1)) - 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(table: KeyTable<'_>, hash: u64) -> Vec<(usize, usize)> {
        let mut search = table.search(hash);
        std::iter::from_fn(|| search.next())
            .map(|place| (place.of_type, place.index))
            .collect()
    }

    #[test]
    fn definitions_are_found_by_hash_in_their_order() {
        let mut storage = KeyStorage::<5, 16>::EMPTY;
        let (hash, same_slot) = (7 << HASH_SHIFT | 3, 8 << HASH_SHIFT | 3);
        storage.add(0, &[hash, 0, same_slot]);
        storage.add(1_000_000, &[hash, hash]);
        let table = storage.table();
        assert_eq!(find(table, hash), [(0, 0), (1_000_000, 0), (1_000_000, 1)]);
        assert_eq!(find(table, same_slot), [(0, 2)]);
        assert_eq!(find(table, 9 << HASH_SHIFT | 3), []);
        assert_eq!(find(table, 0), []);
        let repeated: Vec<_> = (0..table.repeated_len())
            .map(|at| table.repeated(at).index)
            .collect();
        assert_eq!(repeated, [0, 1]);
    }
}

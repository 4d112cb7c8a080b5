//! A hash table in const: sorting strings there would take the compiler too long.

/// Open addressing over indices; `SLOTS` is a power of two, at least twice what goes in.
pub(super) struct Table<const SLOTS: usize> {
    /// Index + 1; 0 is free.
    pub(super) slots: [u32; SLOTS],
    /// Beside the indices, so that a search does not read the definitions.
    pub(super) hashes: [u64; SLOTS],
}

/// Where a search stands.
pub(super) struct Probe {
    slot: usize,
}

impl<const SLOTS: usize> Table<SLOTS> {
    pub(super) const fn new() -> Self {
        Table {
            slots: [0; SLOTS],
            hashes: [0; SLOTS],
        }
    }

    pub(super) const fn probe(&self, hash: u64) -> Probe {
        // FNV mixes its low bits well enough; the high ones cost nothing more.
        let slot = hash as usize & (SLOTS - 1);
        Probe { slot }
    }

    /// The next index that may be of this hash; `None` at a free slot.
    pub(super) const fn next(&self, probe: &mut Probe) -> Option<usize> {
        match self.slots[probe.slot] {
            0 => None,
            index => {
                probe.slot = (probe.slot + 1) & (SLOTS - 1);
                Some(index as usize - 1)
            }
        }
    }

    /// Puts an index where a search has ended.
    pub(super) const fn insert(&mut self, probe: &Probe, hash: u64, index: usize) {
        self.slots[probe.slot] = index as u32 + 1;
        self.hashes[probe.slot] = hash;
    }

    /// Puts an index where its hash is the first; whether it was. One call, none within: this is done for every
    /// definition there is.
    pub(super) const fn insert_new(&mut self, hash: u64, index: usize) -> bool {
        let mut slot = hash as usize & (SLOTS - 1);
        while self.slots[slot] != 0 {
            if self.hashes[slot] == hash {
                return false;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.slots[slot] = index as u32 + 1;
        self.hashes[slot] = hash;
        true
    }
}

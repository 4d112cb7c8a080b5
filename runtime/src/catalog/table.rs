//! A hash table in const: sorting strings there would take the compiler too long.

/// Open addressing over indices; `SLOTS` is a power of two, at least twice what goes in.
pub(super) struct Table<const SLOTS: usize> {
    /// Index + 1; 0 is free.
    slots: [u32; SLOTS],
}

/// Where a search stands.
pub(super) struct Probe {
    slot: usize,
}

impl<const SLOTS: usize> Table<SLOTS> {
    pub(super) const fn new() -> Self {
        Table { slots: [0; SLOTS] }
    }

    pub(super) const fn probe(&self, hash: u64) -> Probe {
        // FNV mixes its low bits well enough; the high ones cost nothing more.
        let slot = (hash ^ (hash >> 32)) as usize & (SLOTS - 1);
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
    pub(super) const fn insert(&mut self, probe: &Probe, index: usize) {
        self.slots[probe.slot] = index as u32 + 1;
    }
}

//! Finds most catalogs sound by the digests of their types alone: the compiler counts each step of a check, and each
//! definition that it reads is made first. What is not found sound here is looked at closely, and told.

use super::check::CatalogRules;
use super::digest::{Block, Digest, NO_DIGEST, Word, block};
use super::size::Size;
use super::{Catalog, Retired};
use crate::breaches::same;
use crate::private::Owner;

/// The codes of a catalog, each once.
pub struct Codes<const SLOTS: usize> {
    /// Their words, found by hash with open addressing; 0 is free. `SLOTS` is a power of two, at least twice
    /// what goes in.
    pub(super) words: [u64; SLOTS],
    /// Whether it is certain that no rule is broken.
    pub(super) sound: bool,
    /// How many of them documents show.
    pub(super) documented: usize,
    /// The sum of the fingerprints of these.
    pub(super) fingerprints: u64,
}

impl<const SLOTS: usize> Codes<SLOTS> {
    pub(super) const fn contain(&self, code_hash: u64) -> bool {
        let mut slot = code_hash as usize % SLOTS;
        while self.words[slot] != 0 {
            if self.words[slot] >> Word::HASH == code_hash {
                return true;
            }
            slot = (slot + 1) % SLOTS;
        }
        false
    }
}

/// The codes of a catalog, and whether all is well.
pub const fn codes<const TYPES: usize, const SLOTS: usize, const BLOCKS: usize>(
    catalog: &Catalog,
    rules: &CatalogRules,
) -> Codes<SLOTS> {
    let endless = Size::of(catalog).endless;
    let mut digests = [&NO_DIGEST; TYPES];
    if !endless {
        collect(catalog, &mut digests, 0);
    }
    let mut types = Types::<SLOTS>::new();
    let mut words = [0; SLOTS];
    let mut numbers = Numbers::<BLOCKS>::new();
    let (mut sound, mut documented, mut fingerprints) = (!endless, 0, 0_u64);
    let (hash_at, mask) = (Word::HASH, SLOTS - 1);
    let mut i = 0;
    while i < TYPES {
        let digest = digests[i];
        if types.insert_new(&digests, i) {
            documented += digest.documented;
            fingerprints = fingerprints.wrapping_add(digest.fingerprints);
            sound = sound && digest.described && speaks(digest, rules);
            // Not one call, no `len` and no constant either: this is done for every code there is.
            let mut codes = digest.codes;
            while let &[word, ref rest @ ..] = codes {
                let mut slot = (word >> hash_at) as usize & mask;
                let mut known = words[slot];
                while known != 0 {
                    if (known ^ word) >> hash_at == 0 {
                        sound = sound && may_share(known, word);
                    }
                    slot = (slot + 1) & mask;
                    known = words[slot];
                }
                words[slot] = word;
                codes = rest;
            }
            let mut blocks = digest.numbers;
            while let [block, rest @ ..] = blocks {
                sound = numbers.insert(block) && sound;
                blocks = rest;
            }
        }
        i += 1;
    }
    let mut i = 0;
    while i < rules.retired.len() {
        sound = sound && is_unused(&rules.retired[i], &words, &numbers);
        i += 1;
    }
    Codes {
        words,
        sound,
        documented,
        fingerprints,
    }
}

const fn collect(catalog: &Catalog, digests: &mut [&'static Digest], mut at: usize) -> usize {
    if !catalog.digest.codes.is_empty() {
        digests[at] = catalog.digest;
        at += 1;
    }
    let mut i = 0;
    while i < catalog.members.len() {
        at = collect(catalog.members[i], digests, at);
        i += 1;
    }
    at
}

/// One code at two statuses, on purpose.
const fn may_share(a: u64, b: u64) -> bool {
    a & b & Word::SHARED != 0 && a & Word::STATUS != b & Word::STATUS
}

/// Whether all definitions of a type speak an envelope that the catalog names.
const fn speaks(digest: &Digest, rules: &CatalogRules) -> bool {
    let mut i = 0;
    while i < digest.envelopes.len() {
        if !rules.names(digest.envelopes[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// Nobody has what is retired.
const fn is_unused<const SLOTS: usize, const BLOCKS: usize>(
    retired: &Retired,
    words: &[u64; SLOTS],
    numbers: &Numbers<BLOCKS>,
) -> bool {
    if let Some(number) = retired.number {
        return !numbers.contain(number);
    }
    let mut slot = retired.code_hash as usize % SLOTS;
    while words[slot] != 0 {
        let at_status = match retired.status {
            Some(status) => status.as_u16() as u64 == words[slot] & Word::STATUS,
            None => true,
        };
        if words[slot] >> Word::HASH == retired.code_hash && at_status {
            return false;
        }
        slot = (slot + 1) % SLOTS;
    }
    true
}

/// The types so far, as indices + 1, found by identity; 0 is free.
struct Types<const SLOTS: usize>([u32; SLOTS]);

impl<const SLOTS: usize> Types<SLOTS> {
    const fn new() -> Self {
        Types([0; SLOTS])
    }

    /// Puts in a type that is not reached a second time; whether it is not.
    const fn insert_new(&mut self, digests: &[&'static Digest], index: usize) -> bool {
        let own = digests[index];
        let mut slot = own.identity as usize % SLOTS;
        while self.0[slot] != 0 {
            let known = digests[self.0[slot] as usize - 1];
            if known.identity == own.identity && is_same(known.owner, own.owner) {
                return false;
            }
            slot = (slot + 1) % SLOTS;
        }
        self.0[slot] = index as u32 + 1;
        true
    }
}

/// One type: no hash says that for certain.
const fn is_same(a: &Owner, b: &Owner) -> bool {
    same(a.type_name, b.type_name) && same(a.module, b.module)
}

/// The numbers so far: blocks found by their key, 0 is free.
struct Numbers<const SLOTS: usize>([Block; SLOTS]);

impl<const SLOTS: usize> Numbers<SLOTS> {
    const fn new() -> Self {
        Numbers([(0, 0, 0); SLOTS])
    }

    /// Where a block is, or has its place.
    const fn slot(&self, key: u32) -> usize {
        let mut slot = key as usize % SLOTS;
        while self.0[slot].0 != 0 && self.0[slot].0 != key {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// Puts in the numbers of a type; whether nobody else has them but as shared ones.
    const fn insert(&mut self, &(key, own, shared): &Block) -> bool {
        let slot = self.slot(key);
        let (_, known, known_shared) = self.0[slot];
        self.0[slot] = (key, known | own, known_shared | shared);
        own & (known | known_shared) == 0 && shared & known == 0
    }

    const fn contain(&self, number: i32) -> bool {
        let (key, place) = block(number);
        let (_, own, shared) = self.0[self.slot(key)];
        (own | shared) & place != 0
    }
}

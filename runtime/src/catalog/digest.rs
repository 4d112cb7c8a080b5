//! What the derive says of a type's definitions together: enough to find a catalog sound without reading them.

use crate::envelope::Envelope;
use crate::private::Owner;

/// The facts of a type that a catalog's rules are about.
pub struct Digest {
    /// Where it is defined.
    pub owner: &'static Owner,
    /// A hash of the type's name, its variants and their codes; with the module, which type it is.
    pub identity: u64,
    /// One word for each definition.
    pub codes: &'static [u64],
    /// How many of them documents show.
    pub documented: usize,
    /// The sum of the fingerprints of these.
    pub fingerprints: u64,
    /// All numbers that its definitions have.
    pub numbers: &'static [Block],
    /// Those that its definitions speak, each once.
    pub envelopes: &'static [&'static Envelope],
    /// Whether every definition has a description.
    pub described: bool,
}

/// Sixty-four numbers of a dictionary that begin at a multiple of it: which multiple, which of them definitions have
/// as their own, and which as shared. Numbers run close together, so a few blocks hold a type's.
pub(crate) type Block = (u32, u64, u64);

/// Nothing is known of it.
pub static NO_DIGEST: Digest = Digest {
    owner: &Owner {
        module: "",
        type_name: "",
        is_struct: true,
        group: None,
    },
    identity: 0,
    codes: &[],
    documented: 0,
    fingerprints: 0,
    numbers: &[],
    envelopes: &[],
    described: true,
};

/// A code, its status and its marks in one number, as the macros write it; they know the same places.
pub(crate) struct Word;

impl Word {
    /// Below it stand the marks, from it on the code's hash.
    pub(crate) const HASH: u32 = 12;
    pub(crate) const SHARED: u64 = 1 << 11;
    /// Out of documents.
    pub(crate) const HIDDEN: u64 = 1 << 10;
    pub(crate) const MARKS: u64 = Word::SHARED | Word::HIDDEN;
    pub(crate) const STATUS: u64 = (1 << 10) - 1;
}

/// The block of a number, as the macros have it, and its place there. No block is 0.
pub(super) const fn block(number: i32) -> (u32, u64) {
    (((number >> 6) + (1 << 26)) as u32, 1 << (number & 63))
}

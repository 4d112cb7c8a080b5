//! The definitions of a type, prepared for the checks of a catalog.

use super::Definition;
use crate::envelope::Envelope;

/// The definitions of a type, and what the checks of every catalog need to know of them. Reading a definition in const
/// evaluation is slow, so they read only those that are named here or whose hashes are equal.
#[doc(hidden)]
pub struct TypeDefinitions {
    /// Of equal length, except the last one.
    pub tables: &'static [&'static [Definition]],
    /// The hash of each definition's code.
    pub code_hashes: &'static [u64],
    /// The hash of each definition's number, 0 for a definition without one; empty if none has one.
    pub number_hashes: &'static [u64],
    /// The envelopes that the definitions use.
    pub envelopes: &'static [&'static Envelope],
    /// The indices of definitions without a description.
    pub undescribed: &'static [u32],
    /// The indices of definitions that another code replaces.
    pub replaced: &'static [u32],
}

impl TypeDefinitions {
    pub(crate) const NONE: TypeDefinitions = TypeDefinitions {
        tables: &[],
        code_hashes: &[],
        number_hashes: &[],
        envelopes: &[],
        undescribed: &[],
        replaced: &[],
    };

    /// The definition at `index`, which is less than the length of `code_hashes`.
    pub(crate) const fn get(&self, index: usize) -> &'static Definition {
        let length = self.tables[0].len();
        &self.tables[index / length][index % length]
    }
}

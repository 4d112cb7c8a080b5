//! The definitions of a code, found by its hash: a table of positions, twice as long as there are definitions or longer.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use super::Definition;

/// The length of the table, a power of two.
#[doc(hidden)]
#[must_use]
pub const fn slots(definitions: usize) -> usize {
    (2 * definitions).next_power_of_two()
}

/// The table of a contract in a `static`.
#[doc(hidden)]
#[must_use]
pub const fn by_code<const SLOTS: usize>(definitions: &[Definition]) -> [u32; SLOTS] {
    let mut positions = [0; SLOTS];
    fill(&mut positions, definitions);
    positions
}

/// Writes each position, plus one, at its hash, or behind it if others are there. The first of those with one code comes
/// first.
pub(super) const fn fill(positions: &mut [u32], definitions: &[Definition]) {
    let mut index = 0;
    while index < definitions.len() {
        let code = match &definitions[index].code {
            Cow::Borrowed(code) => code.as_bytes(),
            Cow::Owned(code) => code.as_bytes(),
        };
        let mut slot = slot(code, positions.len());
        while positions[slot] != 0 {
            slot = next(slot, positions.len());
        }
        index += 1;
        positions[slot] = index as u32;
    }
}

/// The positions of the definitions of this code, which are neighbours.
#[inline]
pub(super) fn of_code(positions: &[u32], definitions: &[Definition], code: &str) -> Range<usize> {
    let is_code = |definition: &&Definition| definition.code == *code;
    let mut at = slot(code.as_bytes(), positions.len());
    while let Some(position @ 1..) = positions.get(at) {
        let start = *position as usize - 1;
        let mut after = definitions.get(start..).unwrap_or_default().iter();
        if after.next().as_ref().is_some_and(is_code) {
            return start..start + 1 + after.take_while(is_code).count();
        }
        at = next(at, positions.len());
    }
    0..0
}

const fn next(slot: usize, slots: usize) -> usize {
    (slot + 1) & (slots - 1)
}

/// Where the code belongs.
#[inline]
const fn slot(code: &[u8], slots: usize) -> usize {
    let mut hash = code.len() as u64;
    match code.last_chunk() {
        // Eight bytes at a time; the last eight can have some of those before them.
        Some(last) => {
            let mut rest = code;
            while let Some((eight, after @ [_, ..])) = rest.split_first_chunk() {
                hash = mix(hash, u64::from_le_bytes(*eight));
                rest = after;
            }
            hash = mix(hash, u64::from_le_bytes(*last));
        }
        None => hash = mix(hash, short(code)),
    }
    // The highest bits, which every byte has a part in.
    ((hash as u128 * slots as u128) >> u64::BITS) as usize
}

/// Multiplication spreads what differs over the bits above it (Knuth, The Art of Computer Programming, vol. 3, 6.4).
#[inline]
const fn mix(hash: u64, bytes: u64) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    (hash.rotate_left(5) ^ bytes).wrapping_mul(FACTOR)
}

/// Fewer than eight bytes.
const fn short(code: &[u8]) -> u64 {
    let (mut bytes, mut index) = (0, 0);
    while index < code.len() {
        bytes = bytes << 8 | code[index] as u64;
        index += 1;
    }
    bytes
}

//! The hashes and numbers that the catalog's check reads: made here so that it has none to make in const.

/// 52 bits.
pub(crate) fn hash(text: &str) -> u64 {
    mixed(fnv(text, 0)) >> MARKS
}

/// Of several texts, one after another.
pub(crate) fn hash_all<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    // No text holds the byte that ends each.
    let hash = |hash, text| fnv("\0", fnv(text, hash));
    mixed(texts.into_iter().fold(0, hash))
}

/// 64-bit FNV-1a, from where another text's ended.
fn fnv(text: &str, hash: u64) -> u64 {
    text.bytes()
        .fold(hash ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

/// Spreads a hash over all its bits, as MurmurHash3 ends: codes that differ in their last letter alone would stand
/// close together in a table, and a search among them would take the compiler long.
fn mixed(mut hash: u64) -> u64 {
    hash = (hash ^ hash >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ hash >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}

/// The bits that a word has below the hash.
const MARKS: u32 = 12;

/// A code's hash and its status (0 for none) in one number; the runtime knows the same places.
pub(crate) fn word(code: &str, status: u16) -> u64 {
    // A page may name any status; all that are too large are as wrong as the largest.
    hash(code) << MARKS | u64::from(status.min(0x3ff))
}

//! Hashes that the runtime's checks compare in const evaluation, where computing them would be slow.

/// The hash of a code.
pub(crate) fn hash(code: &str) -> u64 {
    hash_all([code])
}

/// The hash of a number.
pub(crate) fn hash_number(number: i32) -> u64 {
    hash(&number.to_string())
}

/// The hash of several texts in order.
pub(crate) fn hash_all<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    // Each text is terminated by a NUL, which no text contains.
    let hash = texts
        .into_iter()
        .fold(FNV_OFFSET, |hash, text| fnv(fnv(hash, text), "\0"));
    finalize(hash)
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// 64-bit FNV-1a, continued from the hash of another text.
fn fnv(hash: u64, text: &str) -> u64 {
    text.bytes().fold(hash, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// MurmurHash3's finalizer, which mixes all bits of a hash. Without it, codes that differ only in their last letter would
/// get neighbouring slots of a table, and searches would be slow.
fn finalize(mut hash: u64) -> u64 {
    hash = (hash ^ hash >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ hash >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}

//! The plain characters of a string, eight at a time.

use super::Stop;

/// The position, from `start` on, of the first byte that is no plain character of a string: a quote, a backslash, or a
/// control character.
#[inline]
pub(super) fn special(bytes: &[u8], start: usize) -> Result<usize, Stop> {
    let (eights, rest) = bytes.get(start..).unwrap_or_default().as_chunks::<8>();
    let mut at = start;
    for eight in eights {
        let found = special_of(u64::from_le_bytes(*eight));
        if found != 0 {
            return Ok(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let found = rest.iter().position(|byte| !is_plain(*byte));
    found.map(|found| at + found).ok_or(Stop::End)
}

/// Whether a byte is a plain character of a string, or a part of one.
#[inline]
pub(super) fn is_plain(byte: u8) -> bool {
    !matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// The highest bit of each such byte of eight. Only the lowest one that is set is certain: the others may be borrowed.
#[inline]
fn special_of(eight: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let with = |byte: u8| eight ^ (ONES * u64::from(byte));
    // Sets the highest bit of the bytes that are less, and of some that have it themselves.
    let less_than = |bytes: u64, byte: u8| bytes.wrapping_sub(ONES * u64::from(byte));
    // With this bit changed, a quote is 0x20, and the control characters are still those below it.
    let control_or_quote = less_than(with(0x02), 0x21);
    let backslash = less_than(with(b'\\'), 1);
    (control_or_quote | backslash) & !eight & (ONES * 0x80)
}

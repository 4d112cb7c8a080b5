//! The plain characters of a string, eight at a time.

/// The position of the first byte that is no plain character of a string: a quote, a backslash, or a control character.
pub(super) fn special(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let found = special_of(u64::from_le_bytes(*eight));
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let rest = bytes.get(at..)?.iter();
    let mut rest = rest.enumerate();
    let (distance, _) = rest.find(|(_, byte)| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
    Some(at + distance)
}

/// The highest bit of each such byte of eight. Only the lowest one that is set is certain: the others may be borrowed.
fn special_of(eight: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let less_than = |bytes: u64, byte: u8| bytes.wrapping_sub(ONES * u64::from(byte)) & !bytes;
    let with = |byte: u8| eight ^ (ONES * u64::from(byte));
    // With this bit changed, a quote is 0x20, and the control characters are still those below it.
    let control_or_quote = less_than(with(0x02), 0x21);
    let backslash = less_than(with(b'\\'), 1);
    (control_or_quote | backslash) & (ONES * 0x80)
}

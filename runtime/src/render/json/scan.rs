//! Checks whether a string needs escaping in JSON.

/// Whether the text has no byte that must be escaped (RFC 8259 §7): a control character, a quote or a backslash.
#[inline]
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // The last block overlaps others: checking some bytes twice is faster than checking the rest one by one.
    if let Some(last) = bytes.last_chunk::<16>() {
        let (blocks, _) = bytes.as_chunks::<16>();
        !needs_escape(last) && !blocks.iter().any(needs_escape)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        marks(u64::from_le_bytes(*first)) | marks(u64::from_le_bytes(*last)) == 0
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let low = u32::from_le_bytes(*first);
        let high = u32::from_le_bytes(*last);
        marks(u64::from(low) | u64::from(high) << 32) == 0
    } else {
        bytes.iter().all(|byte| marks(LOW * u64::from(*byte)) == 0)
    }
}

/// Without branches, so that the compiler vectorizes it.
#[inline]
fn needs_escape(block: &[u8; 16]) -> bool {
    block.iter().fold(false, |found, &byte| {
        found | (byte < b' ') | (byte == b'"') | (byte == b'\\')
    })
}

const LOW: u64 = u64::MAX / 255;
const HIGH: u64 = LOW * 0x80;

/// Nonzero if any of the eight bytes must be escaped.
#[inline]
fn marks(word: u64) -> u64 {
    // Subtracting 0x20 sets the high bit of a byte below 0x20, and subtracting 1 that of a zero byte. The borrow may
    // also mark the next byte, but only after a byte that is rightly marked.
    let zero = |word: u64| word.wrapping_sub(LOW) & !word;
    let control = word.wrapping_sub(LOW * 0x20) & !word;
    let quote = zero(word ^ (LOW * u64::from(b'"')));
    let backslash = zero(word ^ (LOW * u64::from(b'\\')));
    (control | quote | backslash) & HIGH
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn a_byte_to_escape_is_found_at_every_position() {
        for length in 0..40 {
            let plain = "é".repeat(length / 2) + &"x".repeat(length % 2);
            assert!(is_plain(&plain), "{plain:?}");
            for at in 0..plain.len() {
                for c in (0..0x80_u8).map(char::from) {
                    if !plain.is_char_boundary(at) {
                        continue;
                    }
                    let mut text = plain.clone();
                    text.insert(at, c);
                    let escaped = c < ' ' || c == '"' || c == '\\';
                    assert_eq!(is_plain(&text), !escaped, "{text:?}");
                    // A second one does not take back the first.
                    text.push(c);
                    assert_eq!(is_plain(&text), !escaped, "{text:?}");
                }
            }
        }
    }
}

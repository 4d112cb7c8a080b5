//! Finds out whether a string can stand in JSON as it is.

/// Whether no byte of it has to be escaped (RFC 8259 §7): a control character, a quote or a backslash.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (words, rest) = bytes.as_chunks::<8>();
    let mut escaped = words.iter().fold(0, |all, word| all | marked(*word));
    escaped |= match bytes.last_chunk::<8>() {
        // Once more over bytes that have been seen is quicker than one by one.
        Some(last) if !rest.is_empty() => marked(*last),
        Some(_) => 0,
        None => {
            let mut word = [b' '; 8];
            word[..rest.len()].copy_from_slice(rest);
            marked(word)
        }
    };
    escaped == 0
}

/// The high bit of each byte that has to be escaped, eight bytes at a time.
fn marked(word: [u8; 8]) -> u64 {
    const LOW: u64 = u64::MAX / 255;
    const HIGH: u64 = LOW * 0x80;

    let word = u64::from_le_bytes(word);
    // A zero byte borrows from the bit above it; so does one below 0x20 when that is taken away. A byte above a
    // marked one may be marked in error, never without one.
    let zero = |word: u64| word.wrapping_sub(LOW) & !word;
    let control = word.wrapping_sub(LOW * 0x20) & !word;
    let quote = zero(word ^ (LOW * b'"' as u64));
    let backslash = zero(word ^ (LOW * b'\\' as u64));
    (control | quote | backslash) & HIGH
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn every_byte_at_every_place_is_seen() {
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
                }
            }
        }
    }
}

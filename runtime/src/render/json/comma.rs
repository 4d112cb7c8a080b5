//! Commas between members and elements.

/// A comma, unless an object or list has just been opened.
pub(crate) fn separate(buffer: &mut Vec<u8>) {
    if needs_comma(buffer) {
        buffer.push(b',');
    }
}

/// A value never ends in an opening bracket: a string ends in its quote.
pub(crate) fn needs_comma(buffer: &[u8]) -> bool {
    !matches!(buffer.last(), Some(b'{' | b'['))
}

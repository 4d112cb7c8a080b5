//! The commas between members and elements.

/// Appends a comma, unless an object or list has just been opened.
pub(crate) fn separate(buffer: &mut Vec<u8>) {
    if needs_comma(buffer) {
        buffer.push(b',');
    }
}

/// Whether the buffer ends in a value rather than in an opening bracket. A string ends in its quote.
pub(crate) fn needs_comma(buffer: &[u8]) -> bool {
    !matches!(buffer.last(), Some(b'{' | b'['))
}

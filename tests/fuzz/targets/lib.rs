//! What the targets share.

use libfuzzer_sys::fuzzer_mutate;

/// Half of the mutations are libFuzzer's own, of bytes and with its dictionary; the others know the form of the input.
/// `by_form` gives `None` for an input without that form. The result is the new size.
pub fn mutate(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    by_form: impl FnOnce(&[u8], u32) -> Option<Vec<u8>>,
) -> usize {
    let mutated = match seed % 2 {
        0 => None,
        _ => by_form(&data[..size], seed / 2),
    };
    match mutated {
        Some(bytes) if bytes.len() <= max_size => {
            data[..bytes.len()].copy_from_slice(&bytes);
            bytes.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
}

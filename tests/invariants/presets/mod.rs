//! Random occurrences of errors under each preset.

mod catalog;
mod check;
mod hostile;

use arbitrary::{Arbitrary, Unstructured};

pub use self::catalog::PRESETS;
use self::catalog::{
    Empty, Flat, FlatError, Nested, NumericCode, Occurrence, Problem, TextBody, VndError,
};
use self::check::check;

/// Whatever the values of an error: its body is one valid document of its media type and of its contract, the status in it
/// is the status sent, and nothing private is in the response.
///
/// Returns whether the bytes are an occurrence.
///
/// # Panics
///
/// If that does not hold.
pub fn presets(bytes: &[u8]) -> bool {
    // Public values have to be others than the private one.
    if bytes
        .windows(hostile::CANARY.len())
        .any(|part| part == hostile::CANARY.as_bytes())
    {
        return false;
    }
    let mut source = Unstructured::new(bytes);
    let Ok(preset) = source.int_in_range(0..=7) else {
        return false;
    };
    let Ok(occurrence) = Occurrence::arbitrary(&mut source) else {
        return false;
    };
    match preset {
        0 => check(&Nested::from(occurrence), None),
        1 => check(&Problem::from(occurrence), Some("/status")),
        2 => check(&Flat::from(occurrence), Some("/code")),
        3 => check(&VndError::from(occurrence), None),
        4 => check(&FlatError::from(occurrence), None),
        5 => check(&NumericCode::from(occurrence), None),
        6 => check(&TextBody::from(occurrence), None),
        _ => check(&Empty::from(occurrence), None),
    }
    true
}

//! The details that a type sets for its variants: they apply where the variant's envelope has a place for them.

use super::Detail;
use crate::envelope::Envelope;

/// The details of a definition without those of the type that have no place in its envelope.
#[doc(hidden)]
pub struct PlacedDetails<const N: usize> {
    details: [Detail; N],
    count: usize,
}

impl<const N: usize> PlacedDetails<N> {
    /// The first `own` details are not defaults of the type.
    #[must_use]
    pub const fn new(envelope: &Envelope, own: usize, mut details: [Detail; N]) -> Self {
        let mut count = own;
        let mut i = own;
        while i < N {
            if envelope.has_place_for(details[i].name) {
                details[count] = details[i];
                count += 1;
            }
            i += 1;
        }
        PlacedDetails { details, count }
    }

    /// The details that apply.
    #[must_use]
    pub const fn as_slice(&self) -> &[Detail] {
        self.details.split_at(self.count).0
    }
}

/// The index, among the details that apply, of the last of these defaults, which follow `own` other details;
/// `usize::MAX` if the envelope has no place for it.
#[doc(hidden)]
#[must_use]
pub const fn placed_index(envelope: &Envelope, own: usize, defaults: &[&str]) -> usize {
    let (mut index, mut is_placed) = (own, false);
    let mut i = 0;
    while i < defaults.len() {
        index += is_placed as usize;
        is_placed = envelope.has_place_for(defaults[i]);
        i += 1;
    }
    if is_placed { index } else { usize::MAX }
}

#[cfg(test)]
mod tests {
    use super::placed_index;
    use crate::envelope::{EMPTY, NESTED};

    #[test]
    fn a_default_is_behind_those_that_apply_before_it() {
        assert_eq!(placed_index(&NESTED, 0, &["a"]), 0);
        assert_eq!(placed_index(&NESTED, 2, &["a", "b"]), 3);
        assert_eq!(placed_index(&EMPTY, 2, &["a", "b"]), usize::MAX);
    }
}

//! A random share of the backoff.

use std::hash::{BuildHasher as _, RandomState};

/// A number from 0 to 1. The keys of the standard library's hash maps differ with each map, which is random enough for
/// clients not to ask at the same moment.
pub(super) fn share() -> f64 {
    let bits = RandomState::new().hash_one(0_u8);
    // All of the 53 bits that a number has.
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_spread_over_the_whole() {
        let shares: Vec<_> = (0..1000).map(|_| share()).collect();
        assert!(shares.iter().all(|share| (0.0..1.0).contains(share)));
        let mean = shares.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
    }
}

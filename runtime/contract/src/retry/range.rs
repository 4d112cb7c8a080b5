//! The ranges of the parameters: of those that attributes give, and of those in documents.

use std::time::Duration;

/// What a factor must be.
pub const FACTOR: &str = "a number of at least 1";
/// What a number of attempts must be.
pub const ATTEMPTS: &str = "a number of at least 2, counting the first attempt";
/// What a delay must be.
pub const DELAY: &str = "longer than zero";

/// Whether a delay does not shrink from one attempt to the next.
#[must_use]
pub const fn is_factor(factor: f64) -> bool {
    factor >= 1.0 && factor.is_finite()
}

/// Whether there is a repeat.
#[must_use]
pub const fn is_attempts(attempts: u32) -> bool {
    attempts >= 2
}

/// Whether there is a delay.
#[must_use]
pub const fn is_delay(delay: Duration) -> bool {
    !delay.is_zero()
}

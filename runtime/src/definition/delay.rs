//! The types that a `#[api_error(retry_after)]` field may have.

use std::time::Duration;

/// A delay that an error can bring: whole seconds as any unsigned integer, a [`Duration`], or an [`Option`] of
/// these. `None` means that this occurrence has no delay.
///
/// ```
/// use std::time::Duration;
/// use errbook::RetryAfter;
///
/// assert_eq!(45_u64.delay(), Some(Duration::from_secs(45)));
/// assert_eq!(None::<Duration>.delay(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a delay",
    label = "not a delay",
    note = "a `retry_after` field is an unsigned integer (whole seconds), `std::time::Duration`, or an `Option` of these"
)]
pub trait RetryAfter: sealed::Sealed {
    /// The delay, if there is one.
    fn delay(&self) -> Option<Duration>;
}

/// `Retry-After` takes whole seconds (RFC 9110 §10.2.3); rounded up, since a client must not come too early.
pub(crate) fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

/// The fact `retry_after_ms`, rounded up; more than `u64::MAX` milliseconds count as that.
pub(crate) fn whole_milliseconds(delay: Duration) -> u64 {
    let milliseconds = delay.as_nanos().div_ceil(1_000_000);
    u64::try_from(milliseconds).unwrap_or(u64::MAX)
}

impl RetryAfter for Duration {
    fn delay(&self) -> Option<Duration> {
        Some(*self)
    }
}

impl<T: RetryAfter> RetryAfter for Option<T> {
    fn delay(&self) -> Option<Duration> {
        self.as_ref().and_then(RetryAfter::delay)
    }
}

macro_rules! whole_seconds {
    ($($integer:ty)*) => {$(
        impl RetryAfter for $integer {
            fn delay(&self) -> Option<Duration> {
                Some(Duration::from_secs(u64::try_from(*self).unwrap_or(u64::MAX)))
            }
        }
        impl sealed::Sealed for $integer {}
    )*};
}

whole_seconds!(u8 u16 u32 u64 u128 usize);

mod sealed {
    #[diagnostic::on_unimplemented(message = "`{Self}` is not a delay", label = "not a delay")]
    pub trait Sealed {}
    impl Sealed for std::time::Duration {}
    impl<T: Sealed> Sealed for Option<T> {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rounded_up() {
        assert_eq!(whole_seconds(Duration::ZERO), 0);
        assert_eq!(whole_seconds(Duration::from_nanos(1)), 1);
        assert_eq!(whole_seconds(Duration::from_millis(45_000)), 45);
        assert_eq!(whole_seconds(Duration::MAX), u64::MAX);
    }

    #[test]
    fn milliseconds_are_rounded_up() {
        assert_eq!(whole_milliseconds(Duration::from_micros(1_001)), 2);
        assert_eq!(whole_milliseconds(Duration::MAX), u64::MAX);
    }

    #[test]
    fn every_unsigned_integer_is_a_delay() {
        assert_eq!(u128::MAX.delay(), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(7_u8.delay(), Some(7_usize).delay());
    }
}

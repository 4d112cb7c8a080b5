//! The delay of an error: the types of a `#[api_error(retry_after)]` field, and when a definition has one.

use std::time::Duration;

use errbook_contract::Retry;
use errbook_contract::layout::Presence;

use super::{Definition, DelayField, StatusField};

/// The types of a `retry_after` field: any unsigned integer (whole seconds), [`Duration`], or an [`Option`] of these.
/// `None` means that the occurrence has no delay of its own.
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
    /// The delay, if the occurrence has one.
    fn delay(&self) -> Option<Duration>;
}

impl Definition {
    /// Which occurrences have a delay.
    pub(crate) const fn delay_presence(&self) -> Presence {
        let has_field = !matches!(self.optional.delay_field, DelayField::None);
        if let StatusField::Any { by_status, .. } = self.optional.status_field
            && let Some([_, throttled]) = by_status.classes
        {
            // The status decides the class, and not every class has a delay.
            let has_default = matches!(throttled, Retry::Throttled { after: Some(_), .. });
            return if has_field || has_default || self.default_delay().is_some() {
                Presence::Sometimes
            } else {
                Presence::Never
            };
        }
        if !self.retry.is_retryable() {
            return Presence::Never;
        }
        if self.default_delay().is_some() {
            return Presence::Always;
        }
        match self.optional.delay_field {
            DelayField::None => Presence::Never,
            DelayField::Field { optional: true } => Presence::Sometimes,
            DelayField::Field { optional: false } => Presence::Always,
        }
    }

    /// Whether any occurrence has a delay.
    pub(crate) const fn may_delay(&self) -> bool {
        !matches!(self.delay_presence(), Presence::Never)
    }

    /// The delay of an occurrence without its own.
    pub(crate) const fn default_delay(&self) -> Option<Duration> {
        match self.retry {
            Retry::Throttled { after, .. } => after,
            _ => None,
        }
    }
}

/// The value of `Retry-After` (RFC 9110 §10.2.3), rounded up so that clients do not retry too early.
pub(crate) fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
}

/// The value of the fact `retry_after_ms`, rounded up and at most `u64::MAX`.
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

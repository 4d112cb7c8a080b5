//! The schedule of `backoff`.

use std::time::Duration;

use super::Retry;

#[test]
fn backoff_grows_to_its_maximum_and_ends_after_its_attempts() {
    let retry = Retry::Backoff {
        initial: Duration::from_secs(1),
        factor: 2.0,
        max: Duration::from_secs(60),
        attempts: 8,
    };
    let seconds: Vec<_> = (1..=7)
        .map(|attempt| retry.delay(attempt).unwrap().as_secs())
        .collect();
    assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60]);
    assert_eq!(retry.delay(8), None);
}

#[test]
fn a_schedule_never_overflows() {
    let retry = Retry::Backoff {
        initial: Duration::MAX,
        factor: 1e300,
        max: Duration::from_secs(60),
        attempts: u32::MAX,
    };
    assert_eq!(retry.delay(u32::MAX - 1), Some(Duration::from_secs(60)));
    assert_eq!(retry.delay(0), Some(Duration::from_secs(60)));
}

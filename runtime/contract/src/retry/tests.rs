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

#[test]
fn the_same_in_const_evaluation_is_equal() {
    let second = Duration::from_secs(1);
    let backoff = |factor, max, attempts| Retry::backoff(second, factor, max, attempts);
    let classes = [
        Retry::Never,
        Retry::Refresh,
        backoff(2.0, second, 3),
        backoff(3.0, second, 3),
        backoff(2.0, second * 2, 3),
        backoff(2.0, second, 4),
        Retry::backoff(second / 2, 2.0, second, 3),
        Retry::Throttled { after: None },
        Retry::Throttled {
            after: Some(second),
        },
        Retry::Throttled {
            after: Some(second * 2),
        },
    ];
    for (i, a) in classes.iter().enumerate() {
        for (j, b) in classes.iter().enumerate() {
            assert_eq!(a.is_same(b), i == j, "{a:?} {b:?}");
        }
    }
}

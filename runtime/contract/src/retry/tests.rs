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
fn parameters_out_of_range_give_a_steady_schedule() {
    let (second, longest) = (Duration::from_secs(1), Duration::from_secs(60));
    let delays = |initial, factor| {
        let retry = Retry::backoff(initial, factor, longest, u32::MAX);
        [1, 2, 3, 1025, u32::MAX - 1].map(|attempt| retry.delay(attempt))
    };
    for factor in [2.0, f64::INFINITY, f64::NAN, -2.0] {
        let none = [Some(Duration::ZERO); 5];
        assert_eq!(delays(Duration::ZERO, factor), none, "{factor}");
    }
    for factor in [f64::NAN, f64::NEG_INFINITY, -2.0, -0.0, 0.5] {
        assert_eq!(delays(second, factor), [Some(second); 5], "{factor}");
    }
    let [first, rest @ ..] = delays(second, f64::INFINITY);
    assert_eq!((first, rest), (Some(second), [Some(longest); 4]));
    for attempts in [0, 1] {
        assert_eq!(
            Retry::backoff(second, 2.0, longest, attempts).delay(1),
            None
        );
    }
    let short = Retry::backoff(second, 2.0, second / 2, 4);
    assert_eq!(short.delay(1), Some(second / 2));
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

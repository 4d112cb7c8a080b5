//! The classes as a client sees them.

use std::time::Duration;

use errbook::{Effect, Retry};

const ALL: [Retry; 4] = [
    Retry::Never,
    Retry::Refresh,
    Retry::BACKOFF,
    Retry::THROTTLED,
];

#[test]
fn the_default_parameters_are_the_documented_ones() {
    let Retry::Backoff {
        initial,
        factor,
        max,
        attempts,
        ..
    } = Retry::BACKOFF
    else {
        panic!("{:?}", Retry::BACKOFF);
    };
    assert_eq!(
        (initial, max),
        (Duration::from_secs(1), Duration::from_secs(60))
    );
    assert_eq!((factor, attempts), (2.0, 4));
    assert!(matches!(
        Retry::THROTTLED,
        Retry::Throttled { after: None, .. }
    ));
}

#[test]
fn only_backoff_and_throttled_are_retryable() {
    assert_eq!(
        ALL.map(|retry| retry.is_retryable()),
        [false, false, true, true]
    );
}

#[test]
fn each_class_has_its_word() {
    let words = ["never", "refresh", "backoff", "throttled"];
    assert_eq!(ALL.map(|retry| retry.as_str()), words);
    assert_eq!(ALL.map(|retry| retry.to_string()), words);
    assert_eq!(
        [Effect::None, Effect::Unknown].map(|it| it.as_str()),
        ["none", "unknown"]
    );
    assert_eq!(
        format!("{}/{}", Effect::None, Effect::Unknown),
        "none/unknown"
    );
}

#[test]
fn delays_double_until_the_attempts_are_used_up() {
    let seconds = |attempt| Retry::BACKOFF.delay(attempt).map(|delay| delay.as_secs());
    assert_eq!([1, 2, 3].map(seconds), [Some(1), Some(2), Some(4)]);
    assert_eq!(
        [4, 5, u32::MAX].map(seconds),
        [None; 3],
        "the first try is counted"
    );
}

#[test]
fn a_class_that_is_not_retried_has_no_delay() {
    for attempt in [0, 1, 2, u32::MAX] {
        assert_eq!(Retry::Never.delay(attempt), None);
        assert_eq!(Retry::Refresh.delay(attempt), None);
    }
}

#[test]
fn throttled_without_a_delay_of_its_own_backs_off() {
    for attempt in 0..6 {
        assert_eq!(
            Retry::THROTTLED.delay(attempt),
            Retry::BACKOFF.delay(attempt)
        );
    }
}

#[test]
fn a_class_is_usable_in_const() {
    const RETRYABLE: bool = Retry::BACKOFF.is_retryable();
    const WORD: &str = Retry::Never.as_str();
    assert!(RETRYABLE && WORD == "never");
}

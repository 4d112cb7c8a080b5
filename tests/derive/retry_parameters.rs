//! `retry(…)`, `backoff(…)` and `throttled(…)` with parameters.

use std::time::Duration;

use errbook::{ApiError, Retry};

use crate::retry_after;

#[derive(ApiError)]
#[api_error(backoff(initial = "2s", attempts = 3), throttled(after = "45s"))]
enum Tuned {
    #[api_error(code = "by_type", status = 500)]
    ByType,
    #[api_error(
        code = "own",
        status = 500,
        retry(backoff(initial = "500ms", factor = 3.0, max = "1m", attempts = 8))
    )]
    Own,
    #[api_error(code = "throttled", status = 429)]
    Throttled {
        #[api_error(retry_after)]
        after: Option<u8>,
    },
    #[api_error(
        code = "own_throttle",
        status = 429,
        retry(throttled(after = "1500ms"))
    )]
    OwnThrottle,
    #[api_error(code = "untouched", status = 404)]
    Untouched,
}

fn millis(retry: Retry, attempts: std::ops::RangeInclusive<u32>) -> Vec<Option<u128>> {
    attempts
        .map(|attempt| retry.delay(attempt).map(|delay| delay.as_millis()))
        .collect()
}

#[test]
fn parameters_of_the_type_are_those_of_its_class() {
    assert_eq!(
        millis(Tuned::ByType.retry(), 1..=3),
        [Some(2_000), Some(4_000), None]
    );
    assert_eq!(Tuned::Untouched.retry(), Retry::Never);
}

#[test]
fn parameters_of_the_variant_replace_those_of_the_type() {
    let expected = [500, 1_500, 4_500, 13_500, 40_500, 60_000, 60_000].map(Some);
    assert_eq!(millis(Tuned::Own.retry(), 1..=7), expected);
    assert_eq!(Tuned::Own.retry().delay(8), None);
}

#[test]
fn a_throttle_has_its_delay_where_the_occurrence_has_none() {
    assert_eq!(
        retry_after(&Tuned::Throttled { after: None }).as_deref(),
        Some("45")
    );
    assert_eq!(
        retry_after(&Tuned::Throttled { after: Some(7) }).as_deref(),
        Some("7")
    );
    assert_eq!(retry_after(&Tuned::OwnThrottle).as_deref(), Some("2"));
    assert_eq!(
        Tuned::OwnThrottle.retry_after(),
        Some(Duration::from_millis(1_500))
    );
}

#[test]
fn a_backoff_sends_no_delay_by_itself() {
    assert_eq!(retry_after(&Tuned::ByType), None);
}

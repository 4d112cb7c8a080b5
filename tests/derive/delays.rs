//! `retry_after` fields: every type, the header, and the detail.

use std::time::Duration;

use errbook::{ApiError, RetryAfter};
use serde_json::{Value, json};

use crate::{details, retry_after};

/// Public with its delay.
#[derive(ApiError)]
#[api_error(code = "wait", status = 503, details)]
struct Wait<T> {
    #[api_error(retry_after)]
    delay: T,
}

#[derive(ApiError)]
enum Delayed {
    #[api_error(code = "private", status = 429)]
    Private {
        #[api_error(retry_after)]
        after: u64,
    },
    #[api_error(code = "tuple", status = 503)]
    Tuple(u8, #[api_error(retry_after)] Duration),
    #[api_error(code = "marked", status = 503)]
    Marked {
        #[api_error(retry_after, detail)]
        after: Duration,
    },
    #[api_error(code = "skipped", status = 503, details)]
    Skipped {
        #[api_error(retry_after)]
        #[api_error(skip)]
        after: u32,
        shown: u32,
    },
    #[api_error(
        code = "conflict",
        status = 409,
        retry = "backoff",
        message = "Wait {after} s."
    )]
    Shown {
        #[api_error(retry_after)]
        after: u8,
    },
}

#[track_caller]
fn check<T: RetryAfter>(delay: T, expected: Option<u64>) {
    let error = Wait { delay };
    assert_eq!(
        retry_after(&error),
        expected.map(|seconds| seconds.to_string())
    );
    let detail = expected.map_or(Value::Null, |seconds| json!({ "delay": seconds }));
    assert_eq!(details(&error), detail, "the detail equals the header");
}

#[test]
fn every_unsigned_integer_is_whole_seconds() {
    check(45_u8, Some(45));
    check(u16::MAX, Some(65_535));
    check(u32::MAX, Some(4_294_967_295));
    check(u64::MAX, Some(u64::MAX));
    check(7_usize, Some(7));
    check(0_u64, Some(0));
}

#[test]
fn more_than_sixty_four_bits_count_as_the_largest_delay() {
    check(u128::from(u64::MAX), Some(u64::MAX));
    check(u128::from(u64::MAX) + 1, Some(u64::MAX));
    check(u128::MAX, Some(u64::MAX));
}

#[test]
fn a_duration_is_rounded_up() {
    check(Duration::ZERO, Some(0));
    check(Duration::from_nanos(1), Some(1));
    check(Duration::from_millis(44_001), Some(45));
    check(Duration::from_secs(45), Some(45));
    check(Duration::new(45, 999_999_999), Some(46));
    check(Duration::MAX, Some(u64::MAX));
}

#[test]
fn an_option_may_bring_no_delay() {
    check(Some(3_u8), Some(3));
    check(None::<u8>, None);
    check(Some(4_u128), Some(4));
    check(None::<u128>, None);
    check(Some(5_usize), Some(5));
    check(Some(Duration::from_millis(1)), Some(1));
    check(None::<Duration>, None);
}

#[test]
fn the_occurrence_tells_the_exact_delay() {
    let delay = Duration::from_millis(1_500);
    assert_eq!(Wait { delay }.retry_after(), Some(delay));
    assert_eq!(Wait { delay: None::<u16> }.retry_after(), None);
    assert_eq!(
        Delayed::Private { after: 9 }.retry_after(),
        Some(Duration::from_secs(9))
    );
}

#[test]
fn an_unmarked_delay_is_in_the_header_alone() {
    for error in [
        Delayed::Private { after: 9 },
        Delayed::Tuple(1, Duration::from_secs(9)),
    ] {
        assert_eq!(retry_after(&error).as_deref(), Some("9"));
        assert_eq!(details(&error), Value::Null);
    }
}

#[test]
fn a_marked_delay_is_a_detail_and_a_skipped_one_is_not() {
    let marked = Delayed::Marked {
        after: Duration::from_millis(1),
    };
    assert_eq!(details(&marked), json!({ "after": 1 }));
    let skipped = Delayed::Skipped { after: 2, shown: 3 };
    assert_eq!(details(&skipped), json!({ "shown": 3 }));
    assert_eq!(retry_after(&skipped).as_deref(), Some("2"));
}

#[test]
fn a_delay_may_stand_in_the_message_too() {
    let error = Delayed::Shown { after: 5 };
    assert_eq!(error.message(), "Wait 5 s.");
    assert_eq!(retry_after(&error).as_deref(), Some("5"));
}

#[test]
fn without_a_delay_there_is_no_header() {
    #[derive(ApiError)]
    #[api_error(code = "throttled", status = 429)]
    struct Throttled;
    assert_eq!(retry_after(&Throttled), None);
}

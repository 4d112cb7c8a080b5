//! Times and bodies that fit the calendar, whenever the tests run.

use std::sync::LazyLock;

use jiff::{SignedDuration, Timestamp};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Next week at 10:00 UTC, when every therapist of the example data works.
static SLOT: LazyLock<Timestamp> = LazyLock::new(|| {
    let day = SignedDuration::from_hours(24);
    let today = Timestamp::now().as_second().div_euclid(86_400) * 86_400;
    Timestamp::from_second(today).unwrap() + day * 7 + HOUR * 10
});

/// The start of that slot, some hours later.
pub(crate) fn slot(hours_later: i32) -> String {
    (*SLOT + HOUR * hours_later).to_string()
}

/// A request for an appointment: Anna's massage.
pub(crate) fn booking(email: &str, start_time: &str) -> String {
    booking_of("svc_massage", "thr_anna", email, start_time)
}

pub(crate) fn booking_of(service: &str, therapist: &str, email: &str, start_time: &str) -> String {
    format!(
        r#"{{"service_id":"{service}","therapist_id":"{therapist}","start_time":"{start_time}","customer":{{"name":"Ada","email":"{email}"}}}}"#
    )
}

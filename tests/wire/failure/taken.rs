//! An error with one detail of any type.

use errbook::ApiError;
use serde::Serialize;

use super::assert_falls_back;

/// The slot is taken
#[derive(ApiError)]
#[api_error(
    code = "taken",
    status = 409,
    retry = "throttled",
    details,
    message = "Slot {id} is taken."
)]
pub(super) struct Taken<T> {
    id: u8,
    pub(super) value: T,
    after: &'static str,
    #[api_error(retry_after, skip)]
    delay: u8,
}

impl<T> Taken<T> {
    pub(super) fn new(value: T) -> Self {
        Taken {
            id: 7,
            value,
            after: "after",
            delay: 30,
        }
    }
}

#[track_caller]
pub(super) fn refuses(value: impl Serialize, reason: &str) {
    assert_falls_back(&Taken::new(value), reason);
}

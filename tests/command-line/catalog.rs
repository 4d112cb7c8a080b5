//! The catalog of the program.

use errbook::ApiError;

/// Slot errors
#[derive(ApiError)]
#[allow(dead_code)]
enum SlotError {
    /// Someone was faster
    #[api_error(code = "slot_taken", status = 409, retry = "never")]
    Taken,
    /// Too many requests
    #[api_error(code = "too_fast", status = 429, retry(throttled(after = "1s")))]
    TooFast,
}

errbook::catalog! {
    /// Slots
    pub(crate) static API = [SlotError];
}

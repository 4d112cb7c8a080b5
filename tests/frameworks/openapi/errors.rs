//! The errors of an API, and those of one of its operations.

use errbook::ApiError;

/// Time slot is not available
#[derive(Debug, thiserror::Error, ApiError)]
#[error("slot lost the race")]
#[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
pub(crate) struct SlotUnavailable {
    #[api_error(example = "11:00")]
    pub(crate) next: Option<String>,
}

/// Held for another client
#[derive(Debug, thiserror::Error, ApiError)]
#[error("slot held")]
#[api_error(code = "slot_held", status = 409, retry = "backoff")]
pub(crate) struct SlotHeld;

/// Too many requests
#[derive(Debug, thiserror::Error, ApiError)]
#[error("rate limited")]
#[api_error(code = "rate_limited", status = 429, retry(throttled(after = "45s")))]
pub(crate) struct RateLimited;

/// Gone for good
#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[api_error(code = "gone", status = 410)]
pub(crate) struct Gone;

/// The errors of one operation.
#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
pub(crate) enum BookSlotError {
    #[api_error(transparent)]
    Unavailable(#[from] SlotUnavailable),
    #[api_error(transparent)]
    Held(#[from] SlotHeld),
    #[api_error(transparent)]
    Limited(#[from] RateLimited),
}

errbook::catalog! {
    pub(crate) static API = [SlotUnavailable, SlotHeld, RateLimited, Gone];
}

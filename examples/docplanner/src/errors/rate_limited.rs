use std::num::NonZeroU32;
use std::time::Duration;

use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Rate limit exceeded
#[derive(Debug, thiserror::Error, ApiError)]
#[error("more than {limit} requests a minute")]
#[api_error(
    code = "rate_limit_exceeded",
    status = 429,
    envelope = VND_ERROR,
    content_type = "application/vnd.error+docplanner+json",
    docs_url = "https://docplanner.example/rate-limits",
    message = "Rate limit of {limit} requests a minute exceeded."
)]
pub struct RateLimited {
    /// How many are allowed.
    pub limit: NonZeroU32,
    /// When the next one is let through.
    #[api_error(retry_after)]
    pub retry_after: Duration,
}

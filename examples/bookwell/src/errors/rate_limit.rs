use std::time::Duration;

use errbook::ApiError;

/// Rate Limiting Errors
#[derive(Debug, thiserror::Error, ApiError)]
pub enum RateLimitError {
    /// Too many requests
    #[error("more than {limit} requests a {period}")]
    #[api_error(
        code = "rate_limit_exceeded",
        status = 429,
        retry = "throttled",
        effect = "none",
        details,
        message = "Rate limit exceeded. Please try again later."
    )]
    Exceeded {
        /// How many requests a key may make in a period.
        limit: u32,
        /// The period's name.
        period: &'static str,
        /// When the next request will be let through; also the header `Retry-After`.
        #[api_error(retry_after)]
        retry_after: Duration,
    },
}

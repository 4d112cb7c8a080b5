use std::time::Duration;

use errbook::ApiError;

/// Rate Limiting Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
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
        #[api_error(example = 60)]
        limit: u32,
        /// The period's name.
        #[api_error(example = "minute")]
        period: &'static str,
        /// When the next request will be let through; also the header `Retry-After`.
        #[api_error(retry_after, example = 45)]
        retry_after: Duration,
    },
}

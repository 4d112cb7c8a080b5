use errbook::ApiError;

use std::time::Duration;

#[derive(ApiError)]
enum RateLimited {
    #[api_error(code = "a", status = 429, details)]
    Byte(#[api_error(retry_after, skip)] u8),
    #[api_error(code = "b", status = 503, details)]
    Optional {
        #[api_error(retry_after)]
        after: Option<Duration>,
    },
    #[api_error(code = "c", status = 500, message = "In {after:?}.")]
    Long {
        #[api_error(retry_after, detail)]
        after: u128,
    },
}

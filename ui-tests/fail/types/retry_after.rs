use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct RetryAfterString {
    #[api_error(retry_after)]
    seconds: String,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429, details)]
struct RetryAfterDetailString {
    #[api_error(retry_after)]
    seconds: String,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct RetryAfterFloat {
    #[api_error(retry_after)]
    seconds: Option<f64>,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct RetryAfterSigned {
    #[api_error(retry_after)]
    seconds: i64,
}

fn main() {}

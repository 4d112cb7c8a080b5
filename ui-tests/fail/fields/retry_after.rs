use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct WithValue {
    #[api_error(retry_after = 3)]
    seconds: u64,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct TwoFields {
    #[api_error(retry_after)]
    seconds: u64,
    #[api_error(retry_after)]
    again: u64,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429, retry = "never")]
struct ClassNever {
    #[api_error(retry_after)]
    seconds: u64,
}

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 401)]
struct ClassRefreshByDefault {
    #[api_error(retry_after)]
    seconds: u64,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 401)]
struct RateLimited {
    #[api_error(retry_after)]
    seconds: u64,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct RateLimited {
    #[api_error(retry_after = 3)]
    seconds: u64,
}

fn main() {}

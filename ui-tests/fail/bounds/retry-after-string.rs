use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "rate_limited", status = 429)]
struct RateLimited {
    #[api_error(retry_after)]
    seconds: String,
}

fn main() {}

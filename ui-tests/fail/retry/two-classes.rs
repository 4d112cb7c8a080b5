use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3), throttled(after = "1s")))]
struct NotFound;

fn main() {}

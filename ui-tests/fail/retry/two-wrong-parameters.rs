use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 1, factor = 0.5)))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(factor = 0.5)))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3 factor = 2.0)))]
struct NotFound;

fn main() {}

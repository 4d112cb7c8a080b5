use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attempts = 3, attempts = 4)))]
struct NotFound;

fn main() {}

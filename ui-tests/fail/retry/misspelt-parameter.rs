use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attemps = 3)))]
struct NotFound;

fn main() {}

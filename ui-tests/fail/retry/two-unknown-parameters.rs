use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(attemps = 3, facto = 2.0)))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(initial = "0s")))]
struct NotFound;

fn main() {}

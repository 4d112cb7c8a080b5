use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(backoff(initial = "10s", max = "5s")))]
struct NotFound;

fn main() {}

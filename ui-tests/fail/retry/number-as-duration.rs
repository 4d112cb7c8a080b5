use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(throttled(after = 45)))]
struct NotFound;

fn main() {}

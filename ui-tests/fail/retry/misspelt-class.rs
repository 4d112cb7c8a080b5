use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(bakoff(attempts = 3)))]
struct NotFound;

fn main() {}

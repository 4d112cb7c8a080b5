use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry())]
struct NotFound;

fn main() {}

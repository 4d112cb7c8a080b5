use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = backoff)]
struct NotFound;

fn main() {}

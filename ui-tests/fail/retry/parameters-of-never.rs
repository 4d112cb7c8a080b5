use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry(never(attempts = 3)))]
struct NotFound;

fn main() {}

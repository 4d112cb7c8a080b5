use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 70000)]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 200)]
struct NotFound;

fn main() {}

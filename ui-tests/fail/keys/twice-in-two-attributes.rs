use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
#[api_error(status = 410)]
struct NotFound;

fn main() {}

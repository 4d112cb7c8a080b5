use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not found", status = 404)]
struct NotFound;

fn main() {}

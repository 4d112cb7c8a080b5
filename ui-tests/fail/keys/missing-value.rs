use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code, status = 404)]
struct NotFound;

fn main() {}

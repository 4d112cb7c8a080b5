use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = 404, status = 404)]
struct NotFound;

fn main() {}

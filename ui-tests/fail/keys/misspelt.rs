use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", staus = 404, status = 404)]
struct NotFound;

fn main() {}

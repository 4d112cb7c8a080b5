use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = StatusCode::NOT_FOUND)]
struct NotFound;

fn main() {}

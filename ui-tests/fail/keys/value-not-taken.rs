use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details = true)]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed = next)]
struct NotFound;

fn main() {}

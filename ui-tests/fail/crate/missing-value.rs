use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate)]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = facade::errors)]
struct NotFound;

fn main() {}

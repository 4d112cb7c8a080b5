use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = 1.5)]
struct NotFound;

fn main() {}

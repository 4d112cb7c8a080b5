use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = -2147483649)]
struct NotFound;

fn main() {}

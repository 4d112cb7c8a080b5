use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = 17u8)]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404u16)]
struct NotFound;

fn main() {}

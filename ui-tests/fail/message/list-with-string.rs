use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message("Not found."))]
struct NotFound;

fn main() {}

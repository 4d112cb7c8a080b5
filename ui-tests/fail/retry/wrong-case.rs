use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "Never")]
struct NotFound;

fn main() {}

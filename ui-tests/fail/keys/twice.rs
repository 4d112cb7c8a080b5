use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, code = "gone")]
struct NotFound;

fn main() {}

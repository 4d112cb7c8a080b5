use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "json")]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = application/json)]
struct NotFound;

fn main() {}

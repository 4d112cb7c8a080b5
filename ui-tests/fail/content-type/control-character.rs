use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "text/plain; a\tb=c")]
struct NotFound;

fn main() {}

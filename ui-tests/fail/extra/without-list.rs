use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra = "a")]
struct NotFound;

fn main() {}

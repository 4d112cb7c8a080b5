use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "sometimes")]
struct NotFound;

fn main() {}

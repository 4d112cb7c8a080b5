use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found")]
struct NotFound;

fn main() {}

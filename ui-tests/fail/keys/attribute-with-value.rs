use errbook::ApiError;

#[derive(ApiError)]
#[api_error = "not_found"]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(status = 404)]
struct NotFound;

fn main() {}

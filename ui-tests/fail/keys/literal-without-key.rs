use errbook::ApiError;

#[derive(ApiError)]
#[api_error("not_found", status = 404)]
struct NotFound;

fn main() {}

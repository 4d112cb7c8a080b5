use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = r"not found", status = 404)]
struct NotFound;

fn main() {}

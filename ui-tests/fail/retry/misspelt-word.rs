use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, retry = "nevr")]
struct NotFound;

fn main() {}

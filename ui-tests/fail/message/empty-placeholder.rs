use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {}.")]
struct NotFound(u32);

fn main() {}

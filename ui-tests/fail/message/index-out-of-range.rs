use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {3}.")]
struct NotFound(u32, u32, u32);

fn main() {}

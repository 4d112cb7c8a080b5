use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind = 7u8))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind))]
struct NotFound;

fn main() {}

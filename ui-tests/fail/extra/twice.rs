use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(kind = "a", kind = "b"))]
struct NotFound;

fn main() {}

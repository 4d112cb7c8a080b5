use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("retry-after" = "60"))]
struct NotFound;

fn main() {}

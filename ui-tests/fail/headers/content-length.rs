use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Content-Length" = "0"))]
struct NotFound;

fn main() {}

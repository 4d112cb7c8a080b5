use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Content-Type" = "text/plain"))]
struct NotFound;

fn main() {}

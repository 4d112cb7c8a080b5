use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Grund" = "fällig"))]
struct NotFound;

fn main() {}

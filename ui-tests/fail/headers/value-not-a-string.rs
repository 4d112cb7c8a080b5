use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Limit" = 60))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Status" = "{status"))]
struct NotFound;

fn main() {}

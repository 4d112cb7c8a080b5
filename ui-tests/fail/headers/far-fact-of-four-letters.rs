use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = "{nope}"))]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = "GET", "allow" = "POST"))]
struct NotFound;

fn main() {}

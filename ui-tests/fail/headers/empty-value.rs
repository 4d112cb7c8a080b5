use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = ""))]
struct NotFound;

fn main() {}

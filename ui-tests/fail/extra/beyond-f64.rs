use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, extra(limit = 1e400, list = [1, -2e999]))]
struct NotFound;

fn main() {}

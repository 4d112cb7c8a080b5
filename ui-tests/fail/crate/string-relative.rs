use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = "errbook")]
struct NotFound;

fn main() {}

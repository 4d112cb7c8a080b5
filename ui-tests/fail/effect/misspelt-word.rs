use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, effect = "unknow")]
struct NotFound;

fn main() {}

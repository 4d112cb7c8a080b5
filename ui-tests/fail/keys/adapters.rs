use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters = "none")]
struct NotABool;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters)]
struct WithoutValue;

fn main() {}

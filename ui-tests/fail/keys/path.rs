use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, api::help = "Ask.")]
struct NotFound;

fn main() {}

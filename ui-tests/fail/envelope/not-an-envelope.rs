use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = PLAIN)]
struct NotFound;

const PLAIN: &str = "plain";

fn main() {}

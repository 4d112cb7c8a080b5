use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "1:{code}")]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors#{code}#{status}")]
struct NotFound;

fn main() {}

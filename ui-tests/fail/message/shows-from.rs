use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("not found")]
#[api_error(code = "not_found", status = 404, message = "Not found: {0}")]
struct NotFound(#[from] std::io::Error);

fn main() {}

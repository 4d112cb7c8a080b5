use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
#[api_error(code = "io", status = 500, message = "{0}")]
struct Io(std::io::Error);

fn main() {}

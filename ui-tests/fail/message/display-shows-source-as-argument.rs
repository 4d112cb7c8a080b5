use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {}", .source.kind())]
#[api_error(code = "io", status = 500, message(display))]
struct Io {
    source: std::io::Error,
}

fn main() {}

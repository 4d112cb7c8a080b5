use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("disk: {source}")]
enum Error {
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
}

fn main() {}

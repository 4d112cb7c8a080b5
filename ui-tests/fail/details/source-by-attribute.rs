use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500)]
struct Io {
    #[source]
    #[api_error(detail)]
    cause: std::io::Error,
}

fn main() {}

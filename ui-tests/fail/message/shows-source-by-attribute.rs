use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500, message = "{path}: {cause}")]
struct Io {
    path: String,
    #[source]
    cause: std::io::Error,
}

fn main() {}

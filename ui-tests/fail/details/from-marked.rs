use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500)]
struct Io(
    #[from]
    #[api_error(detail)]
    std::io::Error,
);

fn main() {}

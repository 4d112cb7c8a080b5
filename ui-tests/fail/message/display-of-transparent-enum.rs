use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
enum Error {
    #[api_error(code = "io", status = 500, message(display))]
    Io(#[from] std::io::Error),
}

fn main() {}

use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum ServerError {
    #[error(transparent)]
    #[api_error(code = "io", status = 500, message(display))]
    Io(#[from] std::io::Error),
}

fn main() {}

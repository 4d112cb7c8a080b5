use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum ServerError {
    #[error(fmt = show)]
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
}

fn show(source: &std::io::Error, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    write!(f, "{source}")
}

fn main() {}

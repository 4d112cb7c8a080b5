use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum Error {
    #[error("{self:?}")]
    #[api_error(code = "io", status = 500, message(display))]
    Io { source: std::io::Error },
    #[error("{}", text(self))]
    #[api_error(code = "net", status = 500, message(display))]
    Net { source: std::io::Error },
}

fn text(error: &Error) -> String {
    format!("{error:?}")
}

fn main() {}

use errbook::ApiError;
use std::io;

#[derive(Debug, thiserror::Error, ApiError)]
enum ServerError {
    #[error("disk {disk} failed")]
    #[api_error(code = "a", status = 500, message(display))]
    Named { disk: u8, source: io::Error },
    #[error("disk {1} failed")]
    #[api_error(code = "b", status = 500, message(display))]
    Tuple(#[source] io::Error, u8),
    #[error("disk {} failed", .1)]
    #[api_error(code = "c", status = 500, message(display))]
    Argument(#[source] io::Error, u8),
    #[error("{{source}} failed")]
    #[api_error(code = "d", status = 500, message(display))]
    Braces { source: io::Error },
}

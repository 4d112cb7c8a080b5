#[derive(Debug, thiserror::Error, errbook::ApiError)]
enum ServerError {
    #[error("io")]
    #[api_error(code = "io", status = 500, details)]
    Io(#[from] std::io::Error),
    #[error("disk {disk}: {cause}")]
    #[api_error(code = "disk", status = 500, details, message = "Disk {disk} failed.")]
    Disk {
        disk: u8,
        #[source]
        cause: Box<dyn std::error::Error + Send + Sync>,
    },
    #[error(transparent)]
    #[api_error(code = "format", status = 500)]
    Format(#[from] std::fmt::Error),
}

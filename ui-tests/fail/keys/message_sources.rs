use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {source}.")]
struct ShowsSource {
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500, message = "{path}: {cause}")]
struct ShowsSourceByAttribute {
    path: String,
    #[source]
    cause: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("not found")]
#[api_error(code = "not_found", status = 404, message = "Not found: {0}")]
struct ShowsFrom(#[from] std::io::Error);

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
#[api_error(code = "io", status = 500, message = "{0}")]
struct ShowsTransparentField(std::io::Error);

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {trace:?}.")]
struct ShowsBacktrace {
    trace: std::backtrace::Backtrace,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {trace:?}.")]
struct ShowsWrappedBacktrace<'a> {
    trace: Option<&'a std::sync::Arc<std::backtrace::Backtrace>>,
}

// An error that no attribute marks as the source is one by its name.

#[derive(ApiError)]
enum ShowsAnError {
    #[api_error(code = "db", status = 500, message = "query failed: {0}")]
    Db(sqlx::Error),
    #[api_error(code = "disk", status = 500, message = "{path}: {cause:?}")]
    Disk {
        path: String,
        cause: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    #[api_error(code = "other", status = 500, message = "{0:#}")]
    Other(std::sync::Arc<anyhow::Error>),
}

mod sqlx {
    pub struct Error;
}

mod anyhow {
    pub struct Error;
}

fn main() {}

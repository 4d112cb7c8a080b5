use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "io", status = 500)]
struct SourceMarked {
    #[api_error(detail)]
    source: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500)]
struct SourceByAttribute {
    #[source]
    #[api_error(detail)]
    cause: std::io::Error,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("io")]
#[api_error(code = "io", status = 500)]
struct FromMarked(
    #[from]
    #[api_error(detail)]
    std::io::Error,
);

#[derive(ApiError)]
#[api_error(code = "io", status = 500)]
struct BacktraceMarked {
    #[api_error(detail)]
    trace: std::backtrace::Backtrace,
}

// Neither public nor private in silence.

#[derive(ApiError)]
#[api_error(code = "io", status = 500, details)]
struct ErrorsWithoutAWord {
    path: String,
    cause: Option<Box<std::io::Error>>,
    inner: Box<dyn std::error::Error + Send + Sync>,
    trace: std::backtrace::Backtrace,
}

fn main() {}

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

fn main() {}

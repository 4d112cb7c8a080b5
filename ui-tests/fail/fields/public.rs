use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NoSource {
    #[api_error(public)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "io", status = 500, details)]
struct Trace {
    #[api_error(public, skip)]
    trace: std::backtrace::Backtrace,
}

/// Disk: {source} {trace:?}
#[derive(Debug, displaydoc::Display, ApiError)]
#[api_error(code = "io", status = 500, message(display))]
struct OnlyOneOfTwo {
    #[api_error(public)]
    source: std::io::Error,
    trace: std::backtrace::Backtrace,
}

#[derive(ApiError)]
#[api_error(code = "io", status = 500)]
struct SourceInAHeader {
    #[api_error(header = "X-Cause")]
    source: std::io::Error,
}

fn main() {}

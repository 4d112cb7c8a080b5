use errbook::ApiError;

use std::backtrace::Backtrace;

#[derive(ApiError)]
#[api_error(code = "io", status = 500, details)]
struct Io {
    path: &'static str,
    #[api_error(skip)]
    backtrace: Backtrace,
    #[api_error(skip)]
    second: Option<Backtrace>,
}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {trace:?}.")]
struct NotFound<'a> {
    trace: Option<&'a std::sync::Arc<std::backtrace::Backtrace>>,
}

fn main() {}

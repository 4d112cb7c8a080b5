use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {trace:?}.")]
struct NotFound {
    trace: std::backtrace::Backtrace,
}

fn main() {}

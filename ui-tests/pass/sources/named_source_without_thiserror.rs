use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "io", status = 500, details)]
struct Io {
    source: std::io::Error,
    path: &'static str,
}

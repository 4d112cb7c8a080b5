use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "io", status = 500)]
struct Io {
    #[api_error(detail)]
    source: std::io::Error,
}

fn main() {}

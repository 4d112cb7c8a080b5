use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {source}.")]
struct NotFound {
    source: std::io::Error,
}

fn main() {}

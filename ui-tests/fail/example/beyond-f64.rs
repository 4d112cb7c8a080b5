use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[api_error(example = 1e400)]
    limit: f64,
}

fn main() {}

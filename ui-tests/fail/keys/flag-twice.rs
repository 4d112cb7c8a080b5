use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, details)]
struct NotFound {
    id: u32,
}

fn main() {}

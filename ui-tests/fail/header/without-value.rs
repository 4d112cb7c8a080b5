use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotFound {
    #[api_error(header)]
    id: u32,
}

fn main() {}

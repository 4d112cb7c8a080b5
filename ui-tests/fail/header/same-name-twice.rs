use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotFound {
    #[api_error(header = "X-Id")]
    id: u32,
    #[api_error(header = "x-id")]
    other: u32,
}

fn main() {}

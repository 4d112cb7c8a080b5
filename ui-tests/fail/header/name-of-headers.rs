use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = "7"))]
struct NotFound {
    #[api_error(header = "X-Id")]
    id: u32,
}

fn main() {}

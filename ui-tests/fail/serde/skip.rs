use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(skip)]
    id: u32,
}

fn main() {}

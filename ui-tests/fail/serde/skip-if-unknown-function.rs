use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(skip_serializing_if = "is_nothing")]
    id: Option<u32>,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(rename = "name")]
    id: u32,
    name: u32,
}

fn main() {}

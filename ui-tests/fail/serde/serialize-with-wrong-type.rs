use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(serialize_with = "errbook::messages")]
    ids: Vec<u32>,
}

fn main() {}

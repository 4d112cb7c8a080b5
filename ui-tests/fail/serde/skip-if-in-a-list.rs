use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(skip_serializing_if(serialize = "Option::is_none"))]
    day: Option<u32>,
}

fn main() {}

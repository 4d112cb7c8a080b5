use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[serde(rename_all = "camelcase")]
struct NotFound {
    slot_id: u32,
}

fn main() {}

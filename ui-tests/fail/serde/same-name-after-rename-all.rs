use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, computed(slotId = std::process::id))]
#[serde(rename_all = "camelCase")]
struct NotFound {
    slot_id: u32,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct SkipBesideDetail {
    #[api_error(detail, skip)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound(u32);

fn marked_tuple_field_without_name() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404)]
    struct NotFound(#[api_error(detail)] u32);
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, computed(id = next))]
struct NameTwice {
    id: u32,
}

fn next() -> u32 {
    7
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SameName {
    #[serde(rename = "name")]
    id: u32,
    name: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, computed(slotId = std::process::id))]
#[serde(rename_all = "camelCase")]
struct SameNameAfterRenameAll {
    slot_id: u32,
}

#[derive(ApiError)]
#[api_error(code = "slow", status = 429, details)]
struct FlattenOfADelay {
    #[serde(flatten)]
    #[api_error(retry_after)]
    seconds: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct SkipWithoutDetails {
    #[api_error(skip)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct Functions {
    plain: fn(u8) -> u8,
    optional: Option<fn()>,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct RenameNotAString {
    #[serde(rename = 7)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[serde(rename_all = "camelcase")]
struct UnknownRule {
    slot_id: u32,
}

#[derive(ApiError)]
#[serde(rename_all_fields = "loud")]
enum UnknownRuleOfFields {
    #[api_error(code = "not_found", status = 404, details)]
    NotFound { slot_id: u32 },
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[serde(rename_all = "camelCase")]
#[serde(rename_all = "lowercase")]
struct KeysTwice {
    #[serde(rename(serialize = "slot"), rename = "place")]
    id: u32,
    #[serde(rename(serialize = "a", serialize = "b"))]
    area: u32,
    #[serde(skip_serializing_if = "Option::is_none", skip_serializing_if = "Option::is_some")]
    day: Option<u32>,
    // Of two names, one is for reading.
    #[serde(rename(deserialize = "hour"), rename(serialize = "minute"))]
    time: u32,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct MisspeltKey {
    #[serde(renam = "number")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct UnknownGetter {
    #[serde(getter = "id")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct Skip {
    #[serde(skip)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SkipSerializing {
    #[serde(skip_serializing)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SkipIfInAList {
    #[serde(skip_serializing_if(serialize = "Option::is_none"))]
    day: Option<u32>,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SkipIfNotAPath {
    #[serde(skip_serializing_if = "is none")]
    id: u32,
}

#[derive(serde::Serialize)]
struct Page {
    number: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct FlattenWithValue {
    #[serde(flatten = "page")]
    page: Page,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct WithWithoutValue {
    #[serde(with)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct WithBesideSerializeWith {
    #[serde(with = "hex", serialize_with = "hex::serialize")]
    id: u32,
    #[serde(serialize_with = "hex::serialize")]
    #[serde(with = "hex")]
    slot: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct PathKey {
    #[serde(serde::rename = "number")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[serde(rename_all("camelCase"))]
struct RuleAlone {
    #[serde("number")]
    slot_id: u32,
    #[serde(rename = )]
    place: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[serde(rename_al = "camelCase", rename_all_fields = "camelCase")]
struct KeysOfOtherItems {
    #[serde(rename(serialise = "slot"))]
    slot_id: u32,
    #[serde(rename(serialize = 5))]
    place: u32,
}

#[derive(ApiError)]
#[serde]
enum NoList {
    #[api_error(code = "not_found", status = 404, details)]
    #[serde(flatten)]
    NotFound { slot_id: u32 },
}

fn main() {}

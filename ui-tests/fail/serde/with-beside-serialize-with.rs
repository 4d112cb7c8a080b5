use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    #[serde(with = "hex", serialize_with = "hex::serialize")]
    id: u32,
    #[serde(serialize_with = "hex::serialize")]
    #[serde(with = "hex")]
    slot: u32,
}

fn main() {}

use errbook::ApiError;

use std::collections::BTreeMap;

#[derive(ApiError, serde::Serialize)]
#[serde(rename_all = "camelCase", tag = "kind", deny_unknown_fields)]
#[api_error(code = "invalid", status = 422, details)]
struct Invalid {
    #[serde(
        rename(serialize = "fieldName", deserialize = "field"),
        alias = "f",
        default
    )]
    field_name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "bytes")]
    bytes: Option<Vec<u8>>,
    #[serde(flatten)]
    rest: BTreeMap<String, u32>,
}

fn bytes<S: serde::Serializer>(bytes: &Option<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(bytes.iter().flatten())
}

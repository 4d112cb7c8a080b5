use errbook::ApiError;

struct Id;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct DetailNotSerialize {
    id: Id,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct DetailInListNotSerialize {
    ids: Option<Vec<Id>>,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SerializeWithWrongType {
    #[serde(serialize_with = "errbook::messages")]
    ids: Vec<u32>,
}

fn main() {}

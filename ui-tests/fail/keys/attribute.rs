use errbook::ApiError;

#[derive(ApiError)]
#[api_error()]
struct NotFound;

#[derive(ApiError)]
#[api_error = "not_found"]
struct AttributeWithValue;

#[derive(ApiError)]
#[api_error]
struct AttributeWithoutList;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct FieldAttributeWithoutList {
    #[api_error]
    id: u32,
}

#[derive(ApiError)]
#[api_error("not_found", status = 404)]
struct LiteralWithoutKey;

#[derive(ApiError)]
#[api_error(code = "not_found", 404)]
struct NumberWithoutKey;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, api::help = "Ask.")]
struct PathAsKey;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, r#help = "Ask.")]
struct RawKey;

#[derive(ApiError)]
#[api_error(code: "not_found", status: 404)]
struct Colon;

#[derive(ApiError)]
#[api_error(code = , status = 404)]
struct EmptyValue;

#[derive(ApiError)]
#[api_error(code = "not_found" status = 404)]
struct MissingComma;

#[derive(ApiError)]
#[api_error(code = "not_found" status = 404, details)]
struct MissingCommaBeforeDetails {
    #[api_error(example = 5)]
    id: u32,
    #[api_error(skip)]
    row: u32,
}

#[derive(ApiError)]
#[api_error("code" = "not_found", status = 404)]
struct QuotedKey;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, "no {0} here")]
struct MessageAlone(u32);

fn main() {}

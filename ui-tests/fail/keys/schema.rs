use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotAType {
    #[api_error(schema = "String")]
    text: u32,
    #[api_error(schema = 7)]
    number: u32,
    #[api_error(schema(String))]
    list: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct CommaWithoutParentheses {
    #[api_error(schema = HashMap<String, u32>)]
    map: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct Twice {
    #[api_error(schema = String, schema = u32)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct OfAPrivateField {
    #[api_error(schema = String)]
    id: u32,
    #[api_error(schema)]
    name: String,
}

#[derive(ApiError)]
#[api_error(code = "slow", status = 429, details)]
struct OfADelay {
    #[api_error(retry_after, schema = u64)]
    after: u64,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct OfAFieldThatAFunctionWrites {
    #[api_error(schema)]
    #[serde(serialize_with = "errbook::messages")]
    errors: Vec<Twice>,
}

#[derive(ApiError)]
enum OnAVariant {
    #[api_error(code = "not_found", status = 404, details, schema)]
    NotFound { id: u32 },
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
#[api_error(schema = String)]
struct TypeForAllFields {
    id: u32,
}

#[derive(ApiError)]
#[api_error(schema)]
enum WithoutDetails {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}

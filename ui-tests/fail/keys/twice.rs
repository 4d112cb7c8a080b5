use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, code = "gone")]
struct OnType;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
#[api_error(status = 410)]
struct InTwoAttributes;

#[derive(ApiError)]
#[api_error(docs_url = "/errors", adapters = true)]
#[api_error(docs_url = "/codes", adapters = false)]
enum SeveralInTwoAttributes {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct OnField {
    #[api_error(detail, detail)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, details)]
struct FlagTwice {
    id: u32,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, colour = "red")]
struct UnknownOnStruct;

#[derive(ApiError)]
#[api_error(colour = "red")]
enum UnknownOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct UnknownOnField {
    #[api_error(visible)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", staus = 404, status = 404)]
struct MisspeltOnly;

#[derive(ApiError)]
#[api_error(code = "not_found", staus = 404)]
struct MisspeltRequired;

#[derive(ApiError)]
#[api_error(docs_ulr = "/errors/{code}")]
enum MisspeltOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct MisspeltOnField {
    #[api_error(detial)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status_code = 404)]
struct LongerName;

// What other crates and RFC 9457 call it.

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, msg = "Not here.", title = "Not found")]
struct WordsOfOthers;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, type = "/errors/not_found")]
struct ProblemType;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, deprecated, hidden, retired)]
struct BuiltIn;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct WrittenElsewhere {
    #[api_error(from, backtrace)]
    cause: u32,
    #[api_error(rename = "account", flatten)]
    id: u32,
}

fn main() {}

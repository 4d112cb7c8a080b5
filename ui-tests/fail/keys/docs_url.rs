use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = docs)]
struct NotAString;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/{code")]
struct OpenBrace;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/{status:04}")]
struct FormatSpec;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/{message}")]
struct UnknownFact;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/{cod}")]
struct MisspeltFact;

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{cod}")]
enum MisspeltFactOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotFound;

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{cod}")]
enum MisspeltFactBesideTransparent {
    #[api_error(transparent)]
    NotFound(NotFound),
}

fn no_number() {
    #[derive(ApiError)]
    #[api_error(code = "not_found", status = 404, docs_url = "/errors/{number}")]
    struct NotFound;
}

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{number}")]
enum NoNumberOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = "6", docs_url = "/errors/{number}")]
struct WrongNumber;

fn main() {}

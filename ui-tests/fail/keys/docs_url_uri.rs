use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "")]
struct EmptyReference;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/not found")]
struct SpaceInPath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/fehler/übersicht")]
struct NotAscii;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors/50%")]
struct BrokenPercent;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "1:{code}")]
struct NoScheme;

#[derive(ApiError)]
#[api_error(docs_url = "{code}")]
enum CodeWithColon {
    #[api_error(code = "slots/not:found", status = 404)]
    NotFound,
    #[api_error(code = "slot_gone:why", status = 410)]
    Gone,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "//errors.example:https/{code}")]
struct WordAsPort;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "https://[::1/{code}")]
struct OpenBracket;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors[{code}]")]
struct BracketInPath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "https://a@b@errors.example/{code}")]
struct TwoHosts;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/errors#{code}#{status}")]
struct TwoFragments;

fn main() {}

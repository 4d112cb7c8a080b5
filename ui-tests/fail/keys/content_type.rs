use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "")]
struct EmptyMediaType;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "json")]
struct NoSubtype;

#[derive(ApiError)]
#[api_error(content_type = "json")]
enum NoSubtypeOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "application /json")]
struct SpaceBeforeSlash;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "application/jsön")]
struct NotAscii;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "text/plain; a\tb=c")]
struct ControlCharacter;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "application/json; charset")]
struct ParameterWithoutValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = application/json)]
struct NotAString;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "application/json; charset=")]
struct EmptyParameter;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "text/plain; charset=\"utf-8")]
struct OpenQuote;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, content_type = "application/xml")]
struct NeitherJsonNorText;

fn main() {}

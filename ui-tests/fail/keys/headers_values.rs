use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = ""))]
struct EmptyValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = "GET "))]
struct SpaceAtTheEnd;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = "GET\r\nSet-Cookie: a=b"))]
struct ControlCharacter;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Grund" = "fällig"))]
struct NotAscii;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Status" = "{status"))]
struct OpenBrace;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Status" = "{status:04}"))]
struct FormatSpec;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Status" = "{staus}"))]
struct UnknownFact;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = "{id}"))]
struct FarFact;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = "{nope}"))]
struct FarFactOfFourLetters;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X-Id" = "{details.id}"))]
struct DetailInValue;

fn main() {}

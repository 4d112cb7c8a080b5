use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "", status = 404)]
struct EmptyCode;

#[derive(ApiError)]
#[api_error(code = "not found", status = 404)]
struct SpaceInCode;

#[derive(ApiError)]
#[api_error(code = r"not found", status = 404)]
struct RawString;

#[derive(ApiError)]
#[api_error(code = "not_gefundén", status = 404)]
struct NotAscii;

#[derive(ApiError)]
#[api_error(code = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", status = 404)]
struct TooLong;

#[derive(ApiError)]
#[api_error(code = 404, status = 404)]
struct NotAString;

#[derive(ApiError)]
#[api_error(code = b"not_found", status = 404)]
struct ByteString;

#[derive(ApiError)]
#[api_error(code = concat!("not", "_found"), status = 404)]
struct MacroCall;

fn main() {}

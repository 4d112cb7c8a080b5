use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 200)]
struct NotAnError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 600)]
struct TooLarge;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 70000)]
struct FarTooLarge;

#[derive(ApiError)]
#[api_error(code = "not_found", status = -404)]
struct Negative;

#[derive(ApiError)]
#[api_error(code = "not_found", status = "404")]
struct QuotedStatus;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404u16)]
struct Suffix;

#[derive(ApiError)]
#[api_error(code = "not_found", status = StatusCode::NOT_FOUND)]
struct Constant;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, effect = "maybe")]
struct UnknownWord;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, effect = "unknow")]
struct MisspeltWord;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, effect = unknown)]
struct NotInQuotes;

fn main() {}

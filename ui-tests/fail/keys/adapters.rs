use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters = "none")]
struct NotABool;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters)]
struct WithoutValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters())]
struct NoFramework;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters("axum"))]
struct InQuotes;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters(axium, actix, hyper, axum))]
struct Unknown;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, adapters(axum, poem, axum))]
struct Twice;

fn main() {}

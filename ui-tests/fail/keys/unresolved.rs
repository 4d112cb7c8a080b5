use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next))]
struct ComputedUnknownFunction;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct SkipIfUnknownFunction {
    #[serde(skip_serializing_if = "is_nothing")]
    id: Option<u32>,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, envelope = errbook::envelope::NESTD)]
struct UnknownPath;

#[derive(ApiError)]
#[api_error(envelope = errbook::envelope::NESTD)]
enum UnknownPathOnType {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
#[api_error(envelope = errbook::envelope::NESTD)]
enum UnusedOnType {
    #[api_error(transparent)]
    Inner(Inner),
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = ::errbok)]
struct UnknownCrate;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate)]
struct MissingValue;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = "::errbook")]
struct QuotedPath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = "errbook")]
struct QuotedRelativePath;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = errbook)]
struct Relative;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = super::facade)]
struct ModuleRelative;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = facade::errors)]
struct LongerRelative;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = ::errbook, crate = ::errbook)]
struct Twice;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = ::errbook::<u8>)]
struct WithArguments;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, crate = <u8>::errbook)]
struct OfAType;

fn main() {}

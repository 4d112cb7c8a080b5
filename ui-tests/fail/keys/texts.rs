use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, description = "")]
struct DescriptionEmpty;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, help = " ")]
struct HelpEmpty;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, since = "")]
struct SinceEmpty;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, since = 1.4)]
struct SinceNotAString;

fn main() {}

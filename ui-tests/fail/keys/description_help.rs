use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, description = "")]
struct DescriptionEmpty;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, help = " ")]
struct HelpEmpty;

fn main() {}

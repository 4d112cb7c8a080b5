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

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, description = "No {id} here", help = "Ask for {id:?}, not for {other}.")]
struct Placeholders {
    id: u32,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "")]
struct EmptyMessage;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = 404)]
struct NotAString {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = format!("No {id}"))]
struct MacroCall {
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message("Not found."))]
struct ListWithString;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message(debug))]
struct ListWithoutDisplay;

fn main() {}

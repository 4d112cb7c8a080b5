use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, r#help = "Ask.")]
struct NotFound;

fn main() {}

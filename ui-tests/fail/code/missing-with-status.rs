use errbook::ApiError;

#[derive(ApiError)]
#[api_error(message = "Gone.")]
struct NotFound;

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_gefundén", status = 404)]
struct NotFound;

fn main() {}

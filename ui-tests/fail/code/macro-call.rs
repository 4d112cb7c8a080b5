use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = concat!("not", "_found"), status = 404)]
struct NotFound;

fn main() {}

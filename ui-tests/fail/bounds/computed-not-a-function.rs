use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = NEXT))]
struct NotFound;

const NEXT: u32 = 7;

fn main() {}

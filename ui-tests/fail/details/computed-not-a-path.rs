use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(request_id = "req_1"))]
struct NotFound;

fn main() {}

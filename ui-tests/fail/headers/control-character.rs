use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Allow" = "GET\r\nSet-Cookie: a=b"))]
struct NotFound;

fn main() {}

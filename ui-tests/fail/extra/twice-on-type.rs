use errbook::ApiError;

#[derive(ApiError)]
#[api_error(extra(kind = "a", kind = "b"), extra(kind = "c", area = "d"))]
enum Error {
    #[api_error(code = "not_found", status = 404, extra(area = "own"))]
    NotFound,
}

fn main() {}

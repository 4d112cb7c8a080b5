use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next))]
struct NotFound;

fn next(id: u32) -> u32 {
    id
}

fn main() {}

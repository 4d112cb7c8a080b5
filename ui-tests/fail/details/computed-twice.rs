use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, computed(id = next, id = next))]
struct NotFound;

fn next() -> u32 {
    7
}

fn main() {}

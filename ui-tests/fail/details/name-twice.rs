use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details, computed(id = next))]
struct NotFound {
    id: u32,
}

fn next() -> u32 {
    7
}

fn main() {}

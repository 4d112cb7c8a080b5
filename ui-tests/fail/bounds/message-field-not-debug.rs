use errbook::ApiError;

struct Id;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id:?} here.")]
struct NotFound {
    id: Id,
}

fn main() {}

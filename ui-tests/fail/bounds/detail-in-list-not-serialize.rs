use errbook::ApiError;

struct Id;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, details)]
struct NotFound {
    ids: Option<Vec<Id>>,
}

fn main() {}

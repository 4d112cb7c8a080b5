use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {id} here.")]
struct NotFound {
    id: Option<u32>,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, message = "No {r#type}.")]
struct NotFound {
    r#type: u32,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
union NotFound {
    id: u32,
}

fn main() {}

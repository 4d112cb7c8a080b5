use errbook::ApiError;

#[derive(ApiError)]
#[api_error(content_type = "json")]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
enum BookingError {
    NotFound,
}

fn main() {}

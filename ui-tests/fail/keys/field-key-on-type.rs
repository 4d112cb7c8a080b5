use errbook::ApiError;

#[derive(ApiError)]
#[api_error(skip)]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound { id: u32 },
}

fn main() {}

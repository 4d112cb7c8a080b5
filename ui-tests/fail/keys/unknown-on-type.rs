use errbook::ApiError;

#[derive(ApiError)]
#[api_error(colour = "red")]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}

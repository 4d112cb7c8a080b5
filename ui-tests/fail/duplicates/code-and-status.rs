use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "gone", status = 410)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

fn main() {}

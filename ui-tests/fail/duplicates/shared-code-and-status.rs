use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "gone", status = 410, shared_code)]
    NotFound,
    #[api_error(code = "gone", status = 410, shared_code)]
    Gone,
}

fn main() {}

use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "not_found", status = 404, number = 17, shared_number)]
    NotFound,
    #[api_error(code = "gone", status = 410, number = 17)]
    Gone,
}

fn main() {}

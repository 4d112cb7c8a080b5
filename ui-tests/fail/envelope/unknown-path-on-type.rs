use errbook::ApiError;

#[derive(ApiError)]
#[api_error(envelope = errbook::envelope::NESTD)]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
}

fn main() {}

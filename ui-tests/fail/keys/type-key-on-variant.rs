use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "not_found", status = 404, adapters = false)]
    NotFound,
}

fn main() {}

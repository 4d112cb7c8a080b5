use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "not_found", status = 404, crate = ::errbook)]
    NotFound,
}

fn main() {}

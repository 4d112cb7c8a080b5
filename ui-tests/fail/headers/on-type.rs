use errbook::ApiError;

#[derive(ApiError)]
#[api_error(headers("Content-Type" = "text/plain"))]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}

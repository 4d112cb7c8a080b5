use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "gone", status = 404)]
    NotFound,
    #[api_error(code = "gone", status = 410)]
    Gone,
    #[api_error(code = "gone", status = 451)]
    Withheld,
}

fn main() {}

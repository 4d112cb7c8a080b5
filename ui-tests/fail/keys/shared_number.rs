use errbook::ApiError;

#[derive(ApiError)]
enum NumberTwice {
    #[api_error(code = "not_found", status = 404, number = 17)]
    NotFound,
    #[api_error(code = "gone", status = 410, number = 17)]
    Gone,
}

#[derive(ApiError)]
enum SharedNumberOnOne {
    #[api_error(code = "not_found", status = 404, number = 17, shared_number)]
    NotFound,
    #[api_error(code = "gone", status = 410, number = 17)]
    Gone,
}

#[derive(ApiError)]
enum SharedWithoutNumber {
    #[api_error(code = "not_found", status = 404, shared_number)]
    NotFound,
    // Misspelt or wrong, it is not missing.
    #[api_error(code = "gone", status = 410, shared_number, nunber = 1)]
    Gone,
    #[api_error(code = "teapot", status = 418, shared_number, number = "x")]
    Teapot,
}

fn main() {}

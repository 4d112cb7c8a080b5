use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "urn:bookwell:error/v1.2/NOT-FOUND_1", status = 404)]
    Urn,
    #[api_error(code = "0", status = 599, retry = "backoff", number = -2147483648)]
    Digit,
    #[api_error(code = "gone", status = 400, number = 2147483647, shared_code)]
    Gone,
    #[api_error(code = "gone", status = 410, number = 0, shared_code)]
    GoneToo,
}

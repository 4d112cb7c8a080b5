use errbook::ApiError;

#[derive(Clone, Copy, ApiError)]
#[non_exhaustive]
#[repr(u8)]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound = 4,
    #[api_error(code = "gone", status = 410, details)]
    Gone,
    #[api_error(code = "empty_braces", status = 400)]
    EmptyBraces {},
    #[api_error(code = "empty_parentheses", status = 400)]
    EmptyParentheses(),
}

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = "6")]
struct QuotedNumber;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = 1.5)]
struct Fraction;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = 17u8)]
struct Suffix;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = 2147483648)]
struct TooLarge;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, number = -2147483649)]
struct TooSmall;

fn main() {}

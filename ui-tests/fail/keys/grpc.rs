use errbook::ApiError;

#[derive(ApiError)]
#[api_error(domain = "bookings.example.com")]
enum Codes {
    #[api_error(code = "unknown_word", status = 404, grpc = "abort")]
    UnknownWord,
    #[api_error(code = "not_a_word", status = 404, grpc = 10)]
    NotAWord,
    #[api_error(code = "ok_is_no_error", status = 404, grpc = "ok")]
    Ok,
    #[api_error(code = "conflict", status = 409, retry = "never")]
    Conflict,
    #[api_error(code = "listed", status = 502, statuses(502, 409), retry = "never")]
    Listed(#[api_error(status)] u16),
    #[api_error(code = "later", status = 202, allow_status)]
    Later,
}

#[derive(ApiError)]
#[api_error(domain = "bookings.example.com", status = 400)]
enum Reasons {
    #[api_error(code = "slot_gone")]
    A,
    #[api_error(code = "slot-gone")]
    B,
    #[api_error(code = "4xx_error")]
    C,
    #[api_error(code = "ab")]
    D,
    #[api_error(code = "gone.")]
    E,
    #[api_error(code = "the_code_of_an_error_that_says_far_more_than_a_reason_can_say_in_63")]
    F,
}

#[derive(ApiError)]
#[api_error(grpc = "internal")]
enum WithoutDomain {
    #[api_error(code = "a_code", status = 500)]
    A,
    #[api_error(code = "b_code", status = 400, grpc = "aborted")]
    B,
}

#[derive(ApiError)]
#[api_error(code = "empty", status = 400, domain = "")]
struct EmptyDomain;

#[derive(ApiError)]
enum AtVariant {
    #[api_error(code = "a_code", status = 400, domain = "bookings.example.com")]
    A,
}

#[derive(ApiError)]
#[api_error(code = "named", status = 400, adapters(axum, tonic))]
struct NamedWithoutDomain;

fn main() {}

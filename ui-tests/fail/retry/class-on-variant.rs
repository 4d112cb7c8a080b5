use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[api_error(code = "slow", status = 503, backoff(attempts = 3))]
    Slow,
}

fn main() {}

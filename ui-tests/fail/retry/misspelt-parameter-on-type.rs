use errbook::ApiError;

#[derive(ApiError)]
#[api_error(backoff(attemps = 3))]
enum BookingError {
    #[api_error(code = "slow", status = 503)]
    Slow,
}

fn main() {}

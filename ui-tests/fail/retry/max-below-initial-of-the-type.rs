use errbook::ApiError;

#[derive(ApiError)]
#[api_error(backoff(initial = "30s"))]
enum BookingError {
    #[api_error(code = "slow", status = 503, retry(backoff(max = "10s")))]
    Slow,
}

fn main() {}

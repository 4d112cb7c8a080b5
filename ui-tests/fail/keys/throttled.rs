use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(throttled(after = "45")))]
struct NoUnit;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(throttled(after = "45 blinks")))]
struct UnknownUnit;

#[derive(ApiError)]
#[api_error(code = "slow", status = 503, retry(throttled(after = 45)))]
struct NumberAsDuration;

#[derive(ApiError)]
#[api_error(throttled(after = "5s"), backoff(attempts = 3))]
enum NoVariantOfTheClass {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}

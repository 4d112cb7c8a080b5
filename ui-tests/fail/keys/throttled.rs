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

fn main() {}
